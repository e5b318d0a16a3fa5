"""Whatever is lost can be told in Russian and Kazakh, and nothing stands in the catalogue that is never said."""

import re

import pytest

from desktop.base.messages import codes
from desktop.base.shipped import read_toml, shipped
from desktop.quiz.model import GROUPS
from desktop.seminar.interchange.item import KINDS
from desktop.seminar.interchange.loss import loss, summary
from tests.conftest import ROOT


def said() -> set[str]:
    sources = [*(ROOT / "desktop" / "seminar").rglob("*.py"), ROOT / "desktop" / "cli_quiz.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    made = {f"exchange-group-{group}" for group in GROUPS} | {"exchange-true", "exchange-false"}
    made |= {f"exchange-kind-{kind}" for kind in KINDS if kind not in ("story", "hidden")}
    return made | set(re.findall(r"[\"'](exchange-[a-z0-9-]*[a-z0-9])[\"']", text))


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_loss_has_its_sentence_and_every_sentence_its_loss(language):
    catalogue = set(read_toml(shipped("resources", "messages", language, "seminar.toml")))
    assert said() <= codes(language)
    assert catalogue == said()


def test_a_sentence_that_holds_for_many_is_told_once_with_their_number():
    found = summary([loss("a", "exchange-date"), loss("b", "exchange-date"), loss("a", "exchange-story")], "kk")
    assert [(count, ids) for _, count, ids in found] == [(2, ("a", "b")), (1, ("a",))]
