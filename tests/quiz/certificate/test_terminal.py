"""A centre checks certificates without a window."""

import json
from datetime import date
from pathlib import Path

import pytest

from desktop.base.places import Places
from desktop.cli import run
from desktop.quiz.certificate.files import write
from desktop.quiz.certificate.model import Certificate

ANAR = Certificate("Анар Бекова", date(2026, 11, 30), "Аттестация", 40, 82)


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "анар.json"
    write(ANAR, path)
    return path


def verify(path: Path, *more: str) -> int:
    return run(["certificate", "verify", str(path), *more], Places(path.parent, path.parent / "cache"))


def test_one_of_ours_is_known(file, capsys):
    assert verify(file, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["valid"] is True
    assert told["certificate"]["name"] == "Анар Бекова"
    assert verify(file) == 0
    assert "Код верен" in capsys.readouterr().out


def test_an_edited_one_is_told_apart(file, capsys):
    file.write_text(file.read_text("utf-8").replace("82", "92"), encoding="utf-8")
    assert verify(file, "--json") == 1
    assert json.loads(capsys.readouterr().out)["valid"] is False
    assert verify(file, "--lang", "kk") == 1
    assert "Код сәйкес емес" in capsys.readouterr().out


def test_what_is_no_certificate_gets_a_sentence_with_its_file(tmp_path, capsys):
    path = tmp_path / "other.json"
    path.write_text("{}")
    assert verify(path) == 2
    assert "other.json: Это не файл сертификата." in capsys.readouterr().err
    assert verify(path, "--json") == 2
    assert json.loads(capsys.readouterr().out)["code"] == "certificate-other"
    assert verify(tmp_path / "nowhere.json") == 2
