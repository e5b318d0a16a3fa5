"""A part of a passage is quoted as a part."""

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.handbook.quote import quote

HANDBOOK, _ = read_handbook(shipped("content", "handbook"))
PASSAGE = HANDBOOK.passage("tsa-definition")


def test_what_is_left_out_is_shown_by_dots():
    assert PASSAGE
    assert quote(HANDBOOK, PASSAGE, " выплата в денежной форме ").startswith("«… выплата в денежной форме …»\n— ")
    assert quote(HANDBOOK, PASSAGE, "Адресная социальная помощь").startswith("«Адресная социальная помощь …»\n— ")
    assert quote(HANDBOOK, PASSAGE, "ниже черты бедности.").startswith("«… ниже черты бедности.»\n— ")
    assert quote(HANDBOOK, PASSAGE, PASSAGE.text) == quote(HANDBOOK, PASSAGE)
