"""Where, when, by whom told and about what an event is; every article is invented."""

from __future__ import annotations

import pytest

from tests.extraction.events.whole import extracted, only_event


def test_an_event_has_the_place_and_day_that_its_clause_names() -> None:
    event = only_event(
        "The president of Chad met his Malian counterpart in Oslo on May 3, 2021."
    )

    assert event.place is not None
    assert event.place.name == "Oslo"
    assert event.date is not None
    assert event.date.value is not None
    assert event.date.value.edtf == "2021-05-03"


def test_a_place_may_open_the_sentence() -> None:
    event = only_event("In Oslo, farmers blocked a highway.")

    assert event.place is not None
    assert event.place.name == "Oslo"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Police in Oslo arrested two men.", "Oslo"),
        ("Police arrested two men.", None),
        ("Ministers in Oslo praised Chad.", None),  # words may be about anywhere
    ],
)
def test_force_is_used_where_those_are_who_use_it(text: str, place: str | None) -> None:
    found = only_event(text).place

    assert (found.name if found else None) == place


def test_what_is_told_in_one_breath_is_of_one_day() -> None:
    text = "Police arrested two men and seized a boat on May 3, 2021."
    arrest, _ = extracted(text).events

    assert arrest.event_type == "COERCE"
    assert arrest.date is not None


def test_what_lies_ahead_is_of_another_day() -> None:
    text = "Norway condemned Chad and will send aid to Mali on May 3, 2021."
    condemnation = extracted(text).events[0]

    assert condemnation.event_type == "ACCUSE"
    assert condemnation.date is None


def test_a_present_on_a_day_to_come_is_planned() -> None:
    text = "OSLO, May 3, 2021 - Ann Lee visits Norway next week.\n"
    (event,) = extracted(text, published=None).events

    assert event.modality == "planned"


def test_a_day_that_describes_a_noun_is_not_that_of_the_event() -> None:
    event = only_event("Norway met Chad in the light of the May 2021 agreement.")

    assert event.date is None


def test_the_day_of_saying_is_not_the_day_of_the_event() -> None:
    event = only_event("Chad has released two pilots, a minister said on May 3, 2021.")

    assert event.date is None


def test_what_follows_an_event_is_dated_with_it() -> None:
    events = extracted("Norway left on May 3, 2021, after Chad vetoed the plan.").events

    (veto,) = [event for event in events if event.event_type == "REJECT"]
    assert veto.date is not None


def test_what_came_hours_before_is_of_the_same_day() -> None:
    text = "Norway met Chad on May 3, 2021, hours after miners in Oslo walked out."
    events = extracted(text).events

    (strike,) = [event for event in events if event.event_type == "PROTEST"]
    assert strike.date is not None


def test_a_time_before_the_subject_is_the_day_of_the_event() -> None:
    event = only_event("In May 2014, she met the mayor of Oslo.")

    assert event.date is not None
    assert event.date.value is not None
    assert event.date.value.edtf == "2014-05"


def test_an_event_in_a_statement_is_told_by_its_speaker() -> None:
    text = "The Norwegian foreign minister said that Chad had released two pilots."
    found = extracted(text)

    (event,) = found.events
    assert event.reported_in is not None
    quote = found.quotes[event.reported_in]
    assert quote.span.holds(event.trigger)
    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == "The Norwegian foreign minister"
    assert event.attributed_to == "norway"  # for whom the minister speaks


def test_an_accusation_attributes_the_deed_to_the_accuser() -> None:
    events = extracted("Norway accused Chad of shelling the port of Sarh.").events

    assert [event.event_type for event in events] == ["ACCUSE", "ASSAULT"]
    assert events[1].attributed_to == "norway"


@pytest.mark.parametrize(
    ("text", "contexts"),
    [
        ("Chad will send 400 troops to Mali.", "military"),
        ("Norway granted asylum to six Malian journalists.", "asylum"),
        ("A court in Chad convicted the mayor of bribery.", "corruption"),
    ],
)
def test_contexts_come_from_the_words_that_tell_the_event(
    text: str, contexts: str
) -> None:
    assert contexts in only_event(text).contexts


def test_a_pronoun_stands_for_whom_the_sentence_named() -> None:
    text = "Norway held talks with Chad, demanding it release two pilots."
    events = extracted(text).events

    (demand,) = [event for event in events if event.event_type == "REQUEST"]
    assert [part.actor for part in demand.recipients] == ["chad"]
    assert [part.span.of(text) for part in demand.recipients] == ["Chad"]


def test_a_participant_is_the_whole_noun_phrase() -> None:
    text = "Police in Oslo arrested the head of the port union."
    event = only_event(text)

    assert [part.span.of(text) for part in event.actors] == ["Police in Oslo"]
    assert [part.span.of(text) for part in event.recipients] == [
        "the head of the port union"
    ]


def test_a_demonym_acts_for_its_country() -> None:
    events = extracted("Norway left. Norwegian shelling of the port killed six.").events

    assert [part.actor for part in events[0].actors] == ["norway"]


def test_a_country_does_not_take_the_of_behind_it() -> None:
    text = "Chad opposed the deployment by Mali of twenty tanks."
    event = only_event(text)

    assert [part.span.of(text) for part in event.recipients] == ["Mali"]


def test_surer_findings_have_the_higher_confidence() -> None:
    events = extracted("Mali, which thanked Chad, thanked Norway.").events
    passing, plain = sorted(events, key=lambda event: event.trigger)

    assert plain.confidence > passing.confidence


def test_every_span_lies_in_its_sentence() -> None:
    text = (
        "Norway and Chad held talks in Oslo. Mali rejected a request by Chad for aid."
    )
    for event in extracted(text).events:
        spans = [event.trigger, *(p.span for p in (*event.actors, *event.recipients))]
        assert all(event.sentence.holds(span) for span in spans)


def test_hostile_text_is_read_in_bounded_depth() -> None:
    text = "Chad " + "agreed to refuse to " * 400 + "attack Mali."

    assert len(extracted(text).events) < 1000
