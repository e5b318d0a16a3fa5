"""Shipped data is found, and what is damaged is refused with a reason, never with a crash."""

import pytest

from desktop.base.shipped import read_toml, shipped


@pytest.mark.parametrize("folder", ["content", "quizzes", "resources"])
def test_the_data_folders_are_found(folder):
    assert shipped(folder).is_dir()


@pytest.mark.parametrize(
    "data", [b"a = [", b"a = " + b"[" * 50_000, "а = 'ы'".encode("cp1251"), b"x" * (8 * 1024 * 1024 + 1)]
)
def test_a_damaged_file_is_a_value_error(tmp_path, data):
    path = tmp_path / "a.toml"
    path.write_bytes(data)
    with pytest.raises(ValueError):
        read_toml(path)


def test_a_mark_at_the_beginning_of_the_file_does_no_harm(tmp_path):
    path = tmp_path / "a.toml"
    path.write_bytes(b"\xef\xbb\xbfa = 1\n")
    assert read_toml(path) == {"a": 1}
