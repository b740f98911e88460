"""What goes from one article into the database, before anything is shared."""

from __future__ import annotations

from dataclasses import replace

from app.document import Section, Span
from app.extraction.annotations import Participant, Speaker
from app.seeding.findings import findings_of
from tests.seeding.corpus import MEETING
from tests.seeding.fake_find import fake_document, fake_extraction

DOCUMENT = fake_document(MEETING)
FOUND = fake_extraction(DOCUMENT)


def test_a_part_played_by_nobody_listed_names_nobody() -> None:
    stranger = Participant(Span(0, 5), "stranger")
    event = replace(FOUND.events[0], actors=(stranger,), attributed_to="stranger")
    quote = replace(FOUND.quotes[0], speaker=Speaker(Span(0, 5), "stranger", "name"))
    found = replace(FOUND, quotes=(quote,), events=(event,))

    findings = findings_of("a.txt", DOCUMENT, found)

    assert all(part["actor"] is None for part in findings.parts())
    assert findings.events[0]["attributed_to"] is None
    assert findings.quotes[0]["speaker"]["text"] == "Talks"


def test_findings_stand_in_the_order_of_the_text_and_keep_their_links() -> None:
    first, last = FOUND.events[0], FOUND.events[-1]
    told = replace(last, reported_in=1)
    later = replace(FOUND.quotes[0], span=Span(40, 45))
    found = replace(FOUND, quotes=(later, *FOUND.quotes), events=(told, first))

    findings = findings_of("a.txt", DOCUMENT, found)

    assert [quote["start"] for quote in findings.quotes] == [13, 40]
    assert [event["start"] for event in findings.events] == sorted(
        (first.trigger.start, last.trigger.start)
    )
    [reported] = [event for event in findings.events if event["reported_in"]]
    assert reported["reported_in"] == findings.quotes[0]["id"]


def test_two_events_on_one_trigger_have_ids_of_their_own() -> None:
    event = FOUND.events[0]

    findings = findings_of("a.txt", DOCUMENT, replace(FOUND, events=(event, event)))

    assert len({event["id"] for event in findings.events}) == 2


def test_words_are_counted_in_headline_and_body_alone() -> None:
    *story, last = DOCUMENT.sections
    page = replace(DOCUMENT, sections=(*story, Section("boilerplate", last.span)))

    assert findings_of("a.txt", DOCUMENT, FOUND).article["word_count"] == 13
    assert findings_of("a.txt", page, FOUND).article["word_count"] == 8
