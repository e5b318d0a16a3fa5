"""What is read behind a query: slips in Kazakh, words run together, the question in a story."""

import pytest

from desktop.search.understanding import LONGEST

from .measure import shipped_index


def understood(query: str) -> str:
    return shipped_index().reader.read(query).understood.text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("келсімшарт қанша айға", "келісімшарт қанша айға"),
        ("әлеуметтік келісімшртты бұзса", "әлеуметтік келісімшартты бұзса"),
        ("жмыссыз қалай тіркелемін", "жұмыссыз қалай тіркелемін"),
    ],
)
def test_a_slip_in_kazakh_is_mended_and_its_ending_kept(typed: str, meant: str) -> None:
    assert understood(typed) == meant


@pytest.mark.parametrize("query", ["жұмыстан шығып қалдым", "күйеуім келді", "балам науқас екен"])
def test_kazakh_words_that_are_no_terms_stay(query: str) -> None:
    assert understood(query) == query


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ктокурирует мобильную группу", "кто курирует мобильную группу"),
        ("чтонести на биржу", "что нести на биржу"),
        ("насоцместо на год", "на соцместо на год"),
        ("мужотказывается работать", "муж отказывается работать"),
    ],
)
def test_a_small_word_run_together_with_another_is_parted(typed: str, meant: str) -> None:
    assert understood(typed) == meant


@pytest.mark.parametrize("typed", ["безроботный", "отметется"])
def test_one_mistyped_word_is_not_taken_for_two(typed: str) -> None:
    assert " " not in understood(typed)


STORY = (
    "Здравствуйте, у нас семья пять человек, муж временно без работы, я сижу с годовалым ребёнком, старшие в школе. "
    "Скажите, на сколько месяцев нам подпишут контракт?"
)


def test_the_question_in_a_story_is_heard() -> None:
    asked = [form for term in shipped_index().reader.read(STORY).asked for form in term.forms]
    assert "месяцев" in asked
    assert "школе" not in asked
    assert shipped_index().search(STORY).hits[0].passage.id in {"contract-term", "payment-conditional-term"}


def test_a_short_question_has_no_story() -> None:
    assert shipped_index().reader.read("Муж без работы. На сколько контракт?").asked == ()


def test_the_question_at_the_end_of_a_very_long_story_is_still_read() -> None:
    long = "У нас большая дружная семья. " * 40 + "На сколько месяцев подпишут социальный контракт с семьёй?"
    assert len(long) > LONGEST
    assert shipped_index().search(long).hits[0].passage.id in {"contract-term", "payment-conditional-term"}


@pytest.mark.parametrize("half", ["подворов", "подвор", "контра"])
def test_a_rare_word_that_begins_one_of_ours_is_taken_as_half_typed(half: str) -> None:
    found = shipped_index().search(half)
    assert found.answered
    assert found.hits[0].passage.id.startswith(("visits", "contract"))


def test_a_word_of_its_own_is_not_taken_as_half_typed() -> None:
    assert [term.kind for term in shipped_index().reader.read("обход").terms] == ["word"]
    assert [term.kind for term in shipped_index().reader.read("контра ").terms] == ["word"]


def test_a_small_word_alone_is_the_beginning_of_another() -> None:
    assert any(hit.passage.id.startswith("youth-practice") for hit in shipped_index().search("мол").hits[:3])
    assert shipped_index().search("мол ").refusal is not None
