"""The index of the law in the terminal: what leans on an article, and an honest word where nothing does."""

import json

import pytest

from desktop.base.places import Places
from desktop.cli import run


@pytest.fixture
def ask(tmp_path, capsys):
    def asked(*words: str) -> tuple[int, str, str]:
        code = run(list(words), Places(tmp_path, tmp_path))
        return code, *capsys.readouterr()

    return asked


def test_everybody_who_leans_on_a_point_is_listed(ask):
    code, out, _ = ask("article", "п. 12 ст. 4 ГАСП", "--json")
    told = json.loads(out)
    assert code == 0
    assert told["act"] == "Закон РК «О государственной адресной социальной помощи» № 246-II"
    kinds = {each["kind"] for each in told["entries"]}
    assert kinds == {"passage", "question", "case", "rule", "answer"}
    first = told["entries"][0]
    assert (first["id"], first["state"]) == ("contract-first-breach", "unverified")
    assert first["says"].startswith("В случаях первичного")


def test_the_misprinted_article_is_marked_under_both_numbers(ask):
    _, wrong, _ = ask("article", "ст. 13 Занятость")
    _, right, _ = ask("article", "ст. 16 Занятость")
    assert "deregistration-grounds" in wrong
    assert "[напечатано неверно]" in wrong
    assert "[верное место; напечатано другое]" in right


def test_a_place_that_nobody_cites_and_a_text_that_is_no_place_are_told_apart(ask):
    code, out, _ = ask("article", "ст. 99 ГАСП")
    assert (code, "не ссылается" in out) == (1, True)
    code, _, error = ask("article", "погода")
    assert (code, "п. 12 ст. 4 ГАСП" in error) == (2, True)


def test_the_whole_index_is_a_tree_of_acts(ask):
    _, out, _ = ask("articles", "--json")
    acts = json.loads(out)["acts"]
    assert [act["place"] for act in acts] == ["ГАСП", "Занятость", "Пенсионное обеспечение", "Программа 919"]
    assert acts[0]["below"][0]["place"] == "ст. 1 ГАСП"
    _, text, _ = ask("articles")
    assert "п. 12 ст. 4 ГАСП — пособие 2" in text
