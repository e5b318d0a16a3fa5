"""A folder of cases: a broken file costs one case, and its author is told where to look."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.messages import one_line, tell
from desktop.practice.files import MAX_CASE_BYTES, read_case, read_cases
from desktop.practice.play import begin
from tests.shipped import read

from .made import HANDBOOK, SAME_DICE, TINY, case, faults, line_of, saved, tiny


def test_a_folder_is_read_by_name_and_only_its_twee_files(tmp_path: Path) -> None:
    saved(tmp_path, tiny('"threshold"', '"second"'), "b.twee")
    saved(tmp_path, name="a.twee")
    (tmp_path / "README.md").write_text("# Случаи", encoding="utf-8")
    cases, problems = read_cases(tmp_path, HANDBOOK)
    assert [each.id for each in cases] == ["threshold", "second"]
    assert problems == ()


def test_a_folder_that_is_not_there_holds_no_cases(tmp_path: Path) -> None:
    assert read_cases(tmp_path / "нет", HANDBOOK) == ((), ())


def test_a_broken_file_costs_one_case_and_one_problem(tmp_path: Path) -> None:
    text = TINY.replace("->Стол]]", "->Окно]]")
    saved(tmp_path, text, "a.twee")
    saved(tmp_path, name="b.twee")
    cases, problems = read_cases(tmp_path, HANDBOOK)
    assert [each.id for each in cases] == ["threshold"]
    assert len(problems) == 1
    line = line_of(text, "[[— Садитесь")
    assert one_line(problems[0]) == (
        f"cases/a.twee, {line}, «Порог»: Ссылка ведёт в пассаж «Окно», а его нет. "
        "Исправьте имя в ссылке или создайте такой пассаж."
    )


def test_the_author_at_work_is_told_every_fault_of_one_file(tmp_path: Path) -> None:
    found, problems = read_case(saved(tmp_path, TINY.replace("->Стол]]", "->Окно]]")), HANDBOOK)
    assert found is None
    assert [each.code for each in problems] == ["practice-target-missing"] * 2


def test_a_file_with_a_byte_order_mark_or_windows_lines_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.twee"
    path.write_bytes(b"\xef\xbb\xbf" + TINY.replace("\n", "\r\n").encode())
    assert read_case(path, HANDBOOK) == (case(), ())


def test_a_file_in_the_old_windows_encoding_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.twee"
    path.write_bytes(TINY.replace("ә", "").encode("cp1251"))
    found, (problem,) = read_case(path, HANDBOOK)
    assert found is None
    assert "Windows-1251" in tell(problem).says
    assert "UTF-8" in tell(problem).cure
    assert "Windows-1251" in tell(problem, "kk").says


def test_letters_typed_on_a_mac_are_the_same_letters(tmp_path: Path) -> None:
    import unicodedata

    text = (
        tiny("->Ушла]]", "->Ушёл йод]]")
        .replace(":: Ушла", ":: Ушёл йод")
        .replace("был(Ушла)", "был(Ушёл йод)")
    )
    apart = text.replace(":: Ушёл йод", unicodedata.normalize("NFD", ":: Ушёл йод"))
    assert apart != text
    assert read_case(saved(tmp_path, apart), HANDBOOK)[1] == ()


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    found, problems = read_case(saved(tmp_path, TINY + "\n" * MAX_CASE_BYTES), HANDBOOK)
    assert (found, [each.code for each in problems]) == (None, ["practice-file-large"])


def test_a_folder_named_like_a_case_is_told_and_survived(tmp_path: Path) -> None:
    (tmp_path / "a.twee").mkdir()
    saved(tmp_path, name="b.twee")
    cases, problems = read_cases(tmp_path, HANDBOOK)
    assert ([each.id for each in cases], [each.code for each in problems]) == (
        ["threshold"],
        ["practice-file-unreadable"],
    )


def test_two_cases_with_one_id_leave_the_first(tmp_path: Path) -> None:
    saved(tmp_path, name="a.twee")
    saved(tmp_path, tiny('title = "Порог"', 'title = "Двойник"'), "b.twee")
    cases, problems = read_cases(tmp_path, HANDBOOK)
    assert [each.title for each in cases] == ["Порог"]
    assert [(each.file, each.code) for each in problems] == [("cases/b.twee", "practice-case-twice")]


def test_a_spoilt_place_on_the_map_is_told_and_costs_nothing(tmp_path: Path) -> None:
    cases, problems = read_cases(saved(tmp_path, tiny(":: Стол\n", ":: Стол {1}\n")).parent, HANDBOOK)
    assert cases == (case(),)
    assert [each.code for each in problems] == ["practice-metadata"]


@pytest.mark.parametrize(
    "data", [b"", b"\x00" * 100, b"\xff\xfe:\x00:\x00", b"::" * 5000, b":: a\n" + b"(" * 9000]
)
def test_rubbish_is_one_problem_each(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.twee"
    path.write_bytes(data)
    cases, problems = read_cases(tmp_path, HANDBOOK)
    assert cases == ()
    assert len(problems) == 1


@settings(SAME_DICE, max_examples=300)
@given(
    st.integers(0, len(TINY) - 1),
    st.integers(0, 40),
    st.text(st.sampled_from("[](){}|:>-\\\"'= \nа1,"), max_size=5),
)
def test_a_slip_of_the_hand_anywhere_leaves_a_playable_case_or_named_faults(
    at: int, cut: int, put: str
) -> None:
    text = TINY[:at] + put + TINY[at + cut :]
    found = faults(text)
    assert all(each.line >= 0 and each.code.startswith("practice-") for each in found)
    if not found:
        play = begin(case(text))
        assert play.choices()


def test_the_learner_sees_only_the_counters_that_the_author_shows():
    case = read.cases()[0]
    assert case.shown == ("доверие", "время")
    assert set(case.initial_state) > set(case.shown)


def test_a_sound_file_is_walked_through_once_and_an_edited_one_again(tmp_path: Path, monkeypatch) -> None:
    from desktop.practice import case as model
    from desktop.practice.store import NAME

    folder, cache = tmp_path / "cases", tmp_path / "cache"
    folder.mkdir()
    saved(folder, name="a.twee")
    saved(folder, tiny('"threshold"', '"second"'), "b.twee")
    walked: list[str] = []

    def walk(case):
        walked.append(case.id)
        return ()

    monkeypatch.setattr(model, "state_faults", walk)
    first, _ = read_cases(folder, HANDBOOK, (cache,))
    again, _ = read_cases(folder, HANDBOOK, (cache,))
    assert first == again
    assert sorted(walked) == sorted(each.id for each in first)
    path = folder / "b.twee"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    read_cases(folder, HANDBOOK, (cache,))
    assert len(walked) == 3
    (cache / NAME).write_text("{", encoding="utf-8")
    read_cases(folder, HANDBOOK, (cache,))
    assert len(walked) == 5
