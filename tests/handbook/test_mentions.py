"""A reference inside a sentence is a way to the place it names, and nothing else of the text is touched."""

import re

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.handbook.mentions import link_mentions
from desktop.handbook.render import body_html

HANDBOOK, _ = read_handbook(shipped("content", "handbook"))


@pytest.mark.parametrize(
    ("passage", "words", "address"),
    [
        ("tsa-conditional-who", "пункте 4 настоящей статьи", "mention:tsa-conditional-who/0"),
        ("tsa-unconditional-who", "пунктом 1 статьи 11", "mention:tsa-unconditional-who/0"),
        ("deregistration-grounds", "пп.4) п. 2 ст. 8", "mention:deregistration-grounds/0"),
        ("deregistration-grounds", "пп. 4) п. 2 ст. 15", "mention:deregistration-grounds/1"),
        ("contract-second-breach", "п. 12 ст.4", "cite:contract-second-breach/0"),
    ],
)
def test_a_reference_in_the_text_leads_to_its_place(passage, words, address):
    found = HANDBOOK.passage(passage)
    assert f'<a class="mention" href="{address}">{words}</a>' in link_mentions(body_html(found.markdown), found)


def test_every_known_mention_of_the_handbook_is_met_in_its_text():
    linked = "".join(link_mentions(body_html(each.markdown), each) for each in HANDBOOK.walk())
    wanted = {f"mention:{each.id}/0" for each in HANDBOOK.walk() if each.mentions}
    assert wanted <= set(re.findall(r'href="(mention:[^"]+)"', linked))


def test_linking_changes_no_letter_and_leaves_other_links_alone():
    for each in HANDBOOK.walk():
        body = body_html(each.markdown)
        linked = link_mentions(body, each)
        assert re.sub(r'<a class="mention"[^>]*>(.*?)</a>', r"\1", linked) == body
    passage = HANDBOOK.passage("tsa-conditional-who")
    html = '<p><a href="passage:x">пункте 4 настоящей статьи</a></p>'
    assert link_mentions(html, passage) == html
