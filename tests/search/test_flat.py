"""Thousands of words kept as one text are still the same words."""

import pytest

from desktop.search.flat import Counted, Strings, counted
from desktop.search.lexicon import Entries, Entry, Lexicon

WORDS = {"контракт": 7, "асп": 3, "помощь": 1}
ENTRIES = (Entry("человек", "человек", 0), Entry("человек", "люд", 1), Entry("ода", "од", 0, ours=False))


def test_words_kept_flat_are_the_same_words() -> None:
    flat = counted(WORDS)
    assert dict(flat) == WORDS
    assert list(flat) == sorted(WORDS)
    assert "асп" in flat
    assert "ас" not in flat
    assert "аспа" not in flat
    assert flat.get("нет") is None
    assert Counted(Strings.of_told(flat.words.told()), flat.counts) == flat


def test_a_text_cut_elsewhere_is_refused() -> None:
    text, starts = Strings(("асп", "помощь")).told()
    with pytest.raises(ValueError, match="strings"):
        Strings.of_told((text + "х", starts))
    with pytest.raises(ValueError, match="counted"):
        Counted(Strings(("асп",)), counted(WORDS).counts)


def test_entries_are_found_by_their_very_stem_and_come_back_from_what_was_kept() -> None:
    kept = Entries.of_told(Entries(ENTRIES).told())
    assert tuple(kept) == ENTRIES
    assert kept == Entries(ENTRIES)
    assert list(kept.at("люд")) == [ENTRIES[1]]
    assert list(kept.at("человек")) == [ENTRIES[0]]
    assert list(kept.at("лю")) == []


def test_an_entry_without_its_set_of_endings_is_refused() -> None:
    with pytest.raises(ValueError, match="endings"):
        Lexicon((frozenset({""}),), ENTRIES)
    with pytest.raises(ValueError, match="endings"):
        Entry("ода", "од", -1)
