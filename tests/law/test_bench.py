"""How fast the law decides: said with the second implementation where it is there, and plainly where it is not."""

from pathlib import Path

import pytest

from desktop.bench import ROOT, measure_law


def test_an_installed_program_says_that_the_comparison_is_not_here(tmp_path: Path) -> None:
    found = measure_law(20, tmp_path)
    assert found["decisions_per_second"] > 0
    assert found["ratio_to_openfisca"] is None
    assert "no checkout" in found["openfisca"]


def test_a_comparison_that_breaks_says_why_and_the_speed_is_measured_all_the_same(tmp_path: Path) -> None:
    pytest.importorskip("openfisca_core")
    broken = tmp_path / "tests" / "law" / "oracle"
    broken.mkdir(parents=True)
    for folder in (broken, *broken.parents[:2]):
        (folder / "__init__.py").touch()
    (broken / "ratio.py").write_text("raise SystemExit('torn')", encoding="utf-8")
    found = measure_law(20, tmp_path)
    assert found["decisions_per_second"] > 0
    assert "torn" in found["openfisca"]


def test_a_checkout_tells_the_ratio_to_the_traced_computation_of_the_same_run() -> None:
    pytest.importorskip("openfisca_core")
    found = measure_law(50, ROOT)
    assert found["ratio_to_openfisca"] > 1
    assert found["openfisca"] == "in the same run, with tracing"
    speed, other = found["decisions_per_second"], found["openfisca_traced_per_second"]
    assert found["ratio_to_openfisca"] == pytest.approx(speed / other, rel=0.1)
