"""Authors write chapters by hand: what they write is understood, what they break costs one item."""

from desktop.handbook.markup import parse_chapter, plain, printed_reference

HEAD = '+++\nid = "one"\norder = 2\ntitle = "Первая"\nlines = "1"\n+++\n\n'


def read(body: str, head: str = HEAD):
    chapter, problems = parse_chapter(head + body, "handbook/one.md")
    return chapter, [(each.place, each.code) for each in problems]


def test_a_passage_knows_its_section_lines_and_references():
    chapter, problems = read(
        '## Срок {#term code="S1.5" lines="5"}\n\n{#six-months lines="7-9 12" cites="п. 10 ст. 4 ГАСП"}\nШесть месяцев.\n\n§ (п. 10 ст.4)\n'
    )
    passage = chapter.sections[0].passages[0]
    assert problems == []
    assert (passage.section, passage.lines, passage.text) == ("term", "7-9 12", "Шесть месяцев.")
    assert passage.printed == "(п. 10 ст.4)"
    assert str(passage.citations[0]) == "п. 10 ст. 4 ГАСП"
    assert passage.path == ("Первая", "Срок")


def test_passages_before_the_first_heading_belong_to_the_chapter_itself():
    chapter, _ = read('{#hello lines="2"}\nЗдравствуйте.\n')
    assert chapter.sections[0].id == "one"
    assert chapter.sections[0].passages[0].path == ("Первая",)


def test_a_mistyped_anchor_costs_its_passage_and_names_the_line():
    chapter, problems = read('{#Bad Id}\nОдин.\n\n{#good lines="3"}\nДва.\n')
    assert [p.id for p in chapter.sections[0].passages] == ["good"]
    assert problems == [("8", "anchor-malformed")]


def test_an_unknown_field_in_an_anchor_is_told_not_ignored():
    _, problems = read('{#good line="3"}\nДва.\n')
    assert problems == [("8", "anchor-malformed")]


def test_a_reference_nobody_can_read_costs_its_passage():
    chapter, problems = read('{#one-a lines="1" cites="ст. пять ГАСП"}\nОдин.\n\n{#two lines="2"}\nДва.\n')
    assert [p.id for p in chapter.sections[0].passages] == ["two"]
    assert problems == [("8", "passage-reference")]


def test_an_empty_passage_is_told():
    _, problems = read('{#empty lines="1"}\n\n{#two lines="2"}\nДва.\n')
    assert problems == [("8", "passage-empty")]


def test_a_chapter_without_front_matter_is_refused_with_its_reason():
    chapter, problems = read("", head="id = 1\n")
    assert chapter is None
    assert problems == [("1", "chapter-front-matter")]


def test_what_one_quotes_has_no_markup_in_it():
    assert plain("2\\. Второй\n\n- пункт\n\n§ (ст.13)") == "2. Второй\n– пункт"
    assert printed_reference("Текст\n\n§ (ст.13)") == "(ст.13)"
