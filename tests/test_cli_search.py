"""What the terminal tells about a search, and how good it says it is."""

import json
from pathlib import Path

import pytest

from desktop.base.places import Places
from desktop.cli import run


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    def call(*argv: str) -> tuple[int, str]:
        code = run(list(argv), Places(tmp_path, tmp_path))
        return code, capsys.readouterr().out

    return call


def test_an_answer_and_the_state_of_each_rule_are_told_in_json(told) -> None:
    code, out = told("search", "срок социального контракта", "--json", "--limit", "3")
    found = json.loads(out)
    assert code == 0
    assert found["answered"]
    assert found["answer"]["passage"] == found["results"][0]["id"] == "contract-term"
    assert found["answer"]["text"] in found["results"][0]["text"]
    passages = [each for each in found["results"] if each["kind"] == "passage"]
    assert len(passages) == 3
    assert all(each["status"] for each in passages)
    assert {each["kind"] for each in found["results"]} >= {"passage", "term", "question"}
    assert set(passages[0]) >= {"id", "kind", "title", "path", "citation", "text", "snippet", "score"}


def test_a_refusal_says_what_is_near_and_who_decides(told) -> None:
    found = json.loads(told("search", "какие документы нести на асп", "--json")[1])
    assert not found["answered"]
    assert "answer" not in found
    assert found["refusal"]["reason"] == "not-here"
    assert found["refusal"]["says"]
    assert "decided" in found["refusal"]
    assert found["refusal"]["nearest"] == [each["id"] for each in found["results"] if each["kind"] == "passage"][:3]


@pytest.mark.parametrize(("scope", "kind"), [("terms", "term"), ("questions", "question"), ("text", "passage")])
def test_a_scope_gives_its_kind_alone(told, scope: str, kind: str) -> None:
    found = json.loads(told("search", "контракт", "--scope", scope, "--json")[1])
    assert found["scope"] == scope
    assert {each["kind"] for each in found["results"]} == {kind}


def test_a_batch_gives_one_line_of_json_for_each_query(told, tmp_path: Path) -> None:
    (tmp_path / "queries.txt").write_text("контракт\n\nтермины: асп\n", encoding="utf-8")
    lines = told("search", "--batch", str(tmp_path / "queries.txt"), "--limit", "1")[1].splitlines()
    assert [json.loads(line)["scope"] for line in lines] == ["everything", "terms"]


def test_without_json_a_person_reads_the_answer_first(told) -> None:
    assert told("search", "срок социального контракта")[1].startswith("Ответ: ")
    assert "Термин: " in told("search", "контракт", "--scope", "terms")[1]
    assert "РЯДОМ" in told("search", "синий РЯДОМ контракт")[1]


def test_quality_is_told_beside_the_plain_engines(told, tmp_path: Path) -> None:
    (tmp_path / "few.toml").write_text(
        '[[query]]\nq = "срок молодежной практики"\nkind = "law"\npassages = ["youth-practice-length"]\n'
        '[[query]]\nq = "рецепт борща"\nkind = "law"\npassages = []\n[[query]]\nq = "x"\n',
        encoding="utf-8",
    )
    argv = ("search-quality", "--half", "all", "--judged", str(tmp_path))
    done = json.loads(told(*argv, "--json")[1])
    assert done["queries"] == 2
    assert done["engines"]["Komekshi"]["all"]["recall1"] == 1.0
    assert done["engines"]["Komekshi"]["all"]["refused_rightly"] == 1.0
    assert len(done["engines"]) == 4
    text = told(*argv, "--misses")[1]
    assert "SQLite FTS5" in text
    assert "Xapian" in text


def test_where_no_judged_queries_lie_it_is_said(told, tmp_path: Path) -> None:
    assert told("search-quality", "--judged", str(tmp_path / "nowhere"))[0] == 2


def test_the_search_is_prepared_for_everybody_or_it_is_said_who_may(told, tmp_path: Path, monkeypatch) -> None:
    from desktop import cli_search
    from desktop.search import index
    from tests.search.measure import shipped_index

    monkeypatch.setattr(index, "build_index", lambda *_: shipped_index())
    ready = tmp_path / "program" / "_ready"
    monkeypatch.setattr(cli_search, "prepared", lambda: ready)
    assert told("prepare")[0] == 0
    assert {each.name.partition("-")[0] for each in ready.iterdir()} == {"index", "items", "sound", "banks.json"}
    blocked = tmp_path / "blocked"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setattr(cli_search, "prepared", lambda: blocked / "_ready")
    assert told("prepare") == (1, "")
