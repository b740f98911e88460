"""The gold files keep to their own rules, whatever extraction finds."""

from __future__ import annotations

from typing import get_args

import pytest

from app.store.codebook import EVENT_TYPES, ActorType, Modality, Polarity
from tests.gold.article import gold_names, load_gold

_REPORTED = {"mixed", "indirect", None}
_MODES = {str(name): entry.modes for name, entry in EVENT_TYPES.items()}


def test_there_is_gold_for_both_seeds_and_many_invented_articles() -> None:
    names = gold_names()

    assert {"000_6c6e1a3a86551007", "004_5ca849191d14dacf"} <= set(names)
    assert len(names) >= 16


@pytest.mark.parametrize("name", gold_names())
def test_every_reference_is_borne_out_by_its_article(name: str) -> None:
    gold = load_gold(name)

    spans = [span for actor in gold.actors for span in actor.mentions]
    spans += [segment for quote in gold.directs for segment in quote.segments]
    assert all(span.of(gold.text).strip() for span in spans)


@pytest.mark.parametrize("name", gold_names())
def test_every_word_of_a_vocabulary_is_in_it(name: str) -> None:
    gold = load_gold(name)

    assert {actor.type for actor in gold.actors} <= set(get_args(ActorType))
    assert {quote.quote_type for quote in gold.statements} <= _REPORTED
    for event in gold.events:
        assert set(event.event_types) <= set(_MODES)
        assert event.mode is None or event.mode in _MODES[event.event_types[0]]
        assert event.polarity in get_args(Polarity)
        assert event.modality in get_args(Modality)


@pytest.mark.parametrize("name", gold_names())
def test_every_actor_spoken_of_is_in_the_cast(name: str) -> None:
    gold = load_gold(name)
    cast = {actor.name for actor in gold.actors}

    assert {quote.actor for quote in (*gold.directs, *gold.statements)} <= {*cast, None}
    assert {event.by for event in gold.events} <= {*cast, None}
    assert all(event.place is None or event.place in gold.text for event in gold.events)
