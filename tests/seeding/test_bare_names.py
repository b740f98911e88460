"""A surname with an office in one article is the full name that holds it in another."""

from __future__ import annotations

from typing import Any

import pytest

from app.seeding.actors import number_actors, retired_rows
from app.seeding.bare_names import join_bare_names
from app.seeding.identity import Cast, Key, gather, keys_of
from app.seeding.seed import seed
from tests.seeding.corpus import Folder
from tests.seeding.test_identity import KNOWN, actor, findings

PERU = actor("Peru", type="country", country_code="PE")
CHILE = actor("Chile", type="country", country_code="CL")
CLUB = actor("Odra Guild", type="organization")
RIVAL = actor("Harrow Stores", type="organization")
SOTO = actor("Ana Soto", titles=["president"], country_code="PE", affiliation="peru")
HEAD = actor("Ana Soto", titles=["director"], affiliation="odra-guild")


def bare(*titles: str, **more: Any) -> dict[str, Any]:
    return actor("Soto", titles=list(titles), **more)


def gathered(*articles: tuple[dict[str, Any], ...]) -> Cast:
    cast: Cast = {}
    for number, actors in enumerate(articles):
        each = findings("abcdef"[number], *actors)
        gather(cast, each, keys_of(each, KNOWN))
    return cast


JOINED = [
    # the same office of the same country
    ((bare("president", country_code="PE"),), (SOTO, PERU)),
    # an office that a country has once, in an article on that country
    ((bare("president"), PERU), (SOTO, PERU)),
    # the same office of the same body
    ((bare("director", affiliation="odra-guild"), CLUB), (HEAD, CLUB)),
]
APART = [
    # no office in common
    ((bare("envoy"), PERU), (SOTO, PERU)),
    ((bare(), PERU), (SOTO, PERU)),
    # of another country, or of one that the article does not name
    ((bare("president", country_code="CL"), CHILE), (SOTO, PERU)),
    ((bare("president"), CHILE), (SOTO, PERU)),
    # an office that many have, and one of another body
    ((bare("director"), CLUB), (HEAD, CLUB)),
    ((bare("director", affiliation="harrow-stores"), RIVAL), (HEAD, CLUB)),
    # both are named in one article
    ((bare("president"), SOTO, PERU), (SOTO, PERU)),
    # two can be meant
    (
        (bare("president"), PERU),
        (SOTO, actor("Eva Soto", titles=["president"], country_code="PE"), PERU),
    ),
]


@pytest.mark.parametrize(("one", "other"), JOINED)
def test_a_bare_name_is_joined_with_the_full_one(
    one: tuple[dict[str, Any], ...], other: tuple[dict[str, Any], ...]
) -> None:
    cast = gathered(one, other)

    joined = join_bare_names(cast)

    soto = cast[Key("ana-soto", "person")]
    assert joined == {Key("soto-aaaaaaaa", "person"): Key("ana-soto", "person")}
    assert Key("soto-aaaaaaaa", "person") not in cast
    assert (soto.article_count, soto.mention_count, soto.aliases) == (2, 2, {"Soto"})


@pytest.mark.parametrize(("one", "other"), APART)
def test_a_bare_name_stays_apart_where_it_may_be_anothers(
    one: tuple[dict[str, Any], ...], other: tuple[dict[str, Any], ...]
) -> None:
    cast = gathered(one, other)
    before = set(cast)

    assert join_bare_names(cast) == {}
    assert set(cast) == before


def test_the_id_of_a_bare_name_leads_to_the_full_one() -> None:
    cast = gathered((bare("president"), PERU), (SOTO, PERU))
    joined = join_bare_names(cast)
    refs = number_actors(cast, KNOWN)

    assert list(retired_rows(refs, KNOWN, joined=joined)) == [
        {"id": "soto-aaaaaaaa", "successor_id": "ana-soto"}
    ]


def test_what_a_bare_name_says_in_the_database_is_said_by_the_full_one(
    empty: Folder,
) -> None:
    empty.write("named.txt", "Vote held\n\nPeru's president, Ana Soto, lost a vote.\n")
    empty.write("bare.txt", "Rain fell\n\n“It rained,” President Soto said in Peru.\n")

    seed(empty.settings)

    people = [row for row in empty.rows("actor") if row["type"] == "person"]
    speakers = [row["speaker"]["actor"]["id"] for row in empty.rows("quote")]
    assert [(row["id"], row["article_count"]) for row in people] == [("ana-soto", 2)]
    assert speakers == ["ana-soto"]
