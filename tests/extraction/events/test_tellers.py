"""Who threatens whom, and who tells of it; every article is invented."""

from __future__ import annotations

import pytest

from tests.extraction.events.whole import extracted, only_event


@pytest.mark.parametrize(
    ("warned", "kind"),
    [
        ("Croatia against shelling the port", "THREATEN"),
        ("Serbians against travelling to Croatia", "REQUEST"),
        ("doctors against smoking", "REQUEST"),
    ],
)
def test_states_that_warn_one_another_threaten_and_others_advise(
    warned: str, kind: str
) -> None:
    event = only_event(f"The Serbian president, Ana Kovac, warned {warned}.")

    assert event.event_type == kind


def test_a_name_behind_of_threatens_and_not_what_it_is_of() -> None:
    event = only_event(
        "The pact lapsed over the objections of Chad, which had threatened to sue."
    )

    assert [part.actor for part in event.actors] == ["chad"]


@pytest.mark.parametrize(
    "text",
    [
        "The minister, Ann Lee, said Chad was “calm”, while Mali expelled two envoys.",
        "Chad was calm, according to two envoys in Oslo, and Mali expelled the Swiss.",
    ],
)
def test_what_the_article_adds_to_the_words_of_others_it_tells_itself(
    text: str,
) -> None:
    (event,) = [one for one in extracted(text).events if one.event_type != "RETREAT"]

    assert event.reported_in is None
    assert event.attributed_to is None


def test_who_vouches_for_something_tells_it() -> None:
    event = only_event(
        "Insp Ann Roe agreed with Bo Ek BL, defending, that the guard had been beaten."
    )

    assert event.attributed_to == "ann-roe"


def test_a_party_that_speaks_beside_its_leader_is_who_tells() -> None:
    text = (
        "Ann Lee lost the vote. Her party, the Homeland Bloc, said it would ask "
        "the court to order a recount."
    )
    told = [event.attributed_to for event in extracted(text).events]

    assert "homeland-bloc" in told


def test_where_those_are_who_tell_is_not_where_it_happened() -> None:
    event = only_event("Chad put its navy on alert, according to two envoys in Oslo.")

    assert event.place is None
    assert event.recipients == ()


def test_force_has_the_place_and_day_behind_those_it_was_to_reach() -> None:
    event = only_event(
        "Police used tear gas to disperse crowds of students in Oslo on Wednesday."
    )

    assert event.place is not None
    assert event.place.name == "Oslo"
    assert event.date is not None


def test_what_somebody_offers_in_a_strike_is_more_than_business() -> None:
    text = (
        "Workers of Acme Corp walked out over its takeover. Shareholders met. "
        "Pickets stood at the gates, and the strikers asked for six years. "
        "Its chief executive, Ann Lee, has offered two."
    )
    kinds = [event.event_type for event in extracted(text).events]

    assert "AGREE" in kinds
