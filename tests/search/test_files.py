"""A spoilt vocabulary costs what is spoilt, and says so."""

from pathlib import Path

import pytest

from desktop.base.messages import codes, one_line
from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.search.analysis import Analyser
from desktop.search.files import read_vocabulary
from desktop.search.vocabulary import Answer, Group, KazakhTerm, Subject


def test_the_shipped_vocabulary_is_whole_and_speaks_of_passages_that_exist() -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, problems = read_vocabulary(shipped("content", "search"))
    assert problems == ()
    known = {each.id for each in handbook.walk()}
    subjects = {each.id for each in vocabulary.subjects}
    assert known == set(vocabulary.topics)
    assert set(vocabulary.aspects) <= known | subjects
    assert {near for each in vocabulary.subjects for near in each.near} <= known
    assert len(subjects) == len(vocabulary.subjects) >= 60
    assert not subjects & known


def test_every_shipped_answer_stands_in_its_passage_word_for_word() -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    for answer in vocabulary.answers:
        passage = handbook.passage(answer.passage)
        assert passage, answer.passage
        assert answer.text in passage.text


def test_a_refusal_says_that_the_handbook_is_silent() -> None:
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    assert all(each.says.startswith("В пособии этого нет") for each in vocabulary.subjects)


def test_no_phrase_of_a_group_is_made_of_small_words_only() -> None:
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    analyser = Analyser(vocabulary)
    empty = [word for group in vocabulary.groups for word in group.words if not analyser.terms(word)]
    assert empty == []


def test_an_empty_folder_still_gives_a_vocabulary_and_names_each_missing_file(tmp_path: Path) -> None:
    vocabulary, problems = read_vocabulary(tmp_path)
    assert vocabulary.groups == ()
    assert len(problems) == 10
    assert {each.code for each in problems} == {"search-file-unreadable"}


def test_one_spoilt_item_costs_one_item(tmp_path: Path) -> None:
    (tmp_path / "not-here.toml").write_text(
        '[[subject]]\nid = "a"\nsays = "В пособии этого нет."\nasks = ["погода"]\n[[subject]]\nid = "b"\n', "utf-8"
    )
    (tmp_path / "kazakh.toml").write_text('words = """\nжұмыс = работа\nкөмек\n"""\n', "utf-8")
    (tmp_path / "synonyms.toml").write_text('words = """\nасп | помощь\n | \n"""\n', "utf-8")
    (tmp_path / "topics.toml").write_text('tsa = "кому"\nother = 5\n', "utf-8")
    (tmp_path / "aspects.toml").write_text('[asked]\nwho = "кому X"\n[[thing]]\nname = "асп"\nwho = "tsa"\nwhat = "x"\n', "utf-8")
    vocabulary, problems = read_vocabulary(tmp_path)
    assert [each.id for each in vocabulary.subjects] == ["a"]
    assert vocabulary.kazakh == (KazakhTerm(("жұмыс",), "работа"),)
    assert vocabulary.groups == (Group(("асп", "помощь")),)
    assert vocabulary.topics == {"tsa": ("кому",)}
    assert vocabulary.aspects == {"tsa": ("кому асп",)}
    assert [each.code for each in problems].count("search-item-malformed") == 5


@pytest.mark.parametrize("spoilt", [b"\xff\xfe", b"= = =", b"[" * 20000, b"topics = \x00"])
def test_a_file_that_is_no_toml_is_named_and_nothing_breaks(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / "topics.toml").write_bytes(spoilt)
    (tmp_path / "forms.txt").write_bytes(spoilt)
    _, problems = read_vocabulary(tmp_path)
    assert {each.file for each in problems} >= {"search/topics.toml", "search/forms.txt"}
    assert all(one_line(each, language) for each in problems for language in ("ru", "kk"))


def test_both_languages_tell_the_same_troubles() -> None:
    assert {"search-file-unreadable", "search-item-malformed"} <= codes("ru") & codes("kk")


def test_values_refuse_nonsense() -> None:
    for make in (
        lambda: Group(()),
        lambda: KazakhTerm(("",), "работа"),
        lambda: Subject("", "нет", ("погода",)),
        lambda: Answer("", "text"),
    ):
        with pytest.raises(ValueError, match="needs"):
            make()
