"""Preferences come back; a damaged file costs preferences only."""

import pytest

from desktop.base.settings import Settings, read_settings, write_settings

DAMAGED = [
    b"", b"\0" * 40, b'{"language": "ru"', b"\xff\xfe{\x00}\x00", "{\"language\": \"ру\"}".encode("cp1251"), b"[]", b"NaN",
    b"[" * 100_000, b'{"language": "xx"}', b'{"scale": "big"}', b'{"scale": 1e9}', b'{"width": true}',
]  # fmt: skip


def test_what_was_chosen_is_there_next_time(tmp_path):
    chosen = Settings(language="kk", theme="dark", scale=150, passage="measures-exempt")
    assert write_settings(tmp_path / "new" / "settings.json", chosen)
    assert read_settings(tmp_path / "new" / "settings.json") == (chosen, False)


@pytest.mark.parametrize("data", DAMAGED)
def test_a_damaged_file_gives_way_to_the_copy_before_it(tmp_path, data):
    path = tmp_path / "settings.json"
    write_settings(path, Settings(theme="dark"))
    write_settings(path, Settings(theme="dark", scale=130))
    path.write_bytes(data)
    assert read_settings(path) == (Settings(theme="dark"), True)


@pytest.mark.parametrize("data", DAMAGED)
def test_without_a_copy_one_starts_with_the_defaults_and_is_told(tmp_path, data):
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert read_settings(path) == (Settings(), True)


def test_a_setting_of_a_newer_program_is_passed_over(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "holograms": true}', encoding="utf-8")
    assert read_settings(path) == (Settings(theme="dark"), False)


def test_a_folder_that_cannot_be_written_is_no_disaster(tmp_path):
    (tmp_path / "file").write_text("")
    assert not write_settings(tmp_path / "file" / "settings.json", Settings())
