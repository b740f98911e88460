"""Who is the same in two articles, and who is not."""

from __future__ import annotations

from typing import Any

import pytest

from app.lexicons.authority import read_authority
from app.seeding.actors import actor_rows, number_actors, retired_rows
from app.seeding.findings import Findings
from app.seeding.identity import Cast, Key, gather, keys_of

KNOWN = read_authority(
    """
[[actor]]
id = "jane-roe"
name = "Jane Q. Roe"
type = "person"
country = "GB"
aliases = ["J. Roe"]
same_as = ["https://id.example/1"]
retired = ["j-roe"]
""",
    "actors.toml",
)


def actor(name: str, *, form: str = "name", **more: Any) -> dict[str, Any]:
    given = {
        "slug": name.lower().replace(" ", "-"),
        "name": name,
        "type": "person",
        "country_code": None,
        "aliases": [],
        "titles": [],
        "affiliation": None,
        "mentions": [{"start": 0, "end": 1, "text": "x", "form": form}],
    }
    return given | more


def body(name: str, code: str | None) -> dict[str, Any]:
    return actor(name, type="organization", country_code=code)


def findings(article: str, *actors: dict[str, Any]) -> Findings:
    return Findings({"id": f"art_{article * 16}"}, list(actors), [], [])


def key(article: str, one: dict[str, Any]) -> Key:
    return keys_of(findings(article, one), KNOWN)[one["slug"]]


SAME = [
    # the full name agrees
    (actor("Anna Berg"), actor("Anna Berg"), True),
    # so it does but for a diacritic
    (actor("Jose Pena"), actor("José Peña"), True),
    # a surname alone is not enough
    (actor("Berg"), actor("Berg"), False),
    # a title alone is the title of whoever holds it that day
    (actor("deputy foreign minister", form="title"),) * 2 + (False,),
    # organisations are known by one word
    (actor("NATO", type="organization"), actor("NATO", type="organization"), True),
    # countries by any
    (actor("Chad", type="country"), actor("Chad", type="country", form="title"), True),
    # a person and a firm may share a name
    (actor("Hugo Boss"), actor("Hugo Boss", type="organization"), False),
    # of what every state has, the state must agree
    (body("Finance Ministry", "JP"), body("Japanese Ministry of Finance", "JP"), True),
    (body("Finance Ministry", "JP"), body("Finance Ministry", "FR"), False),
    (body("Finance Ministry", None), body("Finance Ministry", None), False),
    # but not of a name of its own
    (body("Bank of Japan", "JP"), body("Bank of Japan", None), True),
    # a firm is the same, whichever form of firm is told
    (body("Brell Foods Inc", None), body("Brell Foods", None), True),
    (body("Orlo and Co Ltd", None), body("Orlo", None), True),
    (body("Brell Foods", None), body("Brell Steel", None), False),
    # the authority file knows who is meant
    (actor("Roe", slug="jane-roe"), actor("Jane Roe", slug="jane-roe"), True),
    # so it does where extraction has not asked it
    (actor("Roe", slug="jane-roe"), actor("J. Roe", slug="j-roe"), True),
    # but not for somebody of another kind
    (actor("J. Roe", slug="a"), actor("J. Roe", slug="a", type="organization"), False),
]


@pytest.mark.parametrize(("one", "other", "same"), SAME)
def test_the_same_actor_in_two_articles(
    one: dict[str, Any], other: dict[str, Any], same: bool
) -> None:
    assert (key("a", one) == key("b", other)) is same


def seeded(*articles: Findings) -> dict[str, dict[str, Any]]:
    cast: Cast = {}
    for each in articles:
        gather(cast, each, keys_of(each, KNOWN))
    rows = actor_rows(cast, number_actors(cast, KNOWN), KNOWN)
    return {row["id"]: row for row in rows}


def test_what_articles_say_of_an_actor_is_put_together() -> None:
    one = actor("Anna Berg", titles=["envoy"], aliases=["Berg"], country_code="SE")
    other = actor("Anna Berg", titles=["envoy", "minister"], aliases=["A. Berg"])

    row = seeded(findings("a", one), findings("b", other))["anna-berg"]

    assert row["titles"] == ["envoy", "minister"]
    assert row["aliases"] == ["A. Berg", "Berg"]
    assert row["country_code"] == "SE"
    assert (row["article_count"], row["mention_count"]) == (2, 2)


def test_the_authority_file_gives_name_aliases_country_and_links() -> None:
    row = seeded(findings("a", actor("Roe", slug="jane-roe", country_code="US")))

    assert row["jane-roe"]["name"] == "Jane Q. Roe"
    assert row["jane-roe"]["aliases"] == ["J. Roe", "Roe"]
    assert row["jane-roe"]["country_code"] == "GB"
    assert row["jane-roe"]["same_as"] == ["https://id.example/1"]


def test_actors_are_numbered_by_mentions_and_then_by_id() -> None:
    often = actor("Zoe Zand", mentions=actor("x")["mentions"] * 2)

    rows = seeded(findings("a", actor("Bo Lund"), often, actor("Al Lund")))

    assert list(rows) == ["zoe-zand", "al-lund", "bo-lund"]
    assert [row["seq"] for row in rows.values()] == [1, 2, 3]


def test_of_namesakes_the_country_has_the_plain_id() -> None:
    rows = seeded(
        findings("a", actor("Georgia", slug="g1", type="country")),
        findings("b", actor("Georgia", slug="g2", type="organization")),
    )

    assert {id_: row["type"] for id_, row in rows.items()} == {
        "georgia": "country",
        "georgia-organization": "organization",
    }


def test_an_affiliation_is_the_side_named_most_often() -> None:
    sides = [actor("Peru", type="country"), actor("Chile", type="country")]
    two = actor("Ana Soto", affiliation="peru", mentions=actor("x")["mentions"] * 2)
    one = actor("Ana Soto", affiliation="chile")

    rows = seeded(findings("a", one, *sides), findings("b", two, *sides))

    assert rows["ana-soto"]["affiliation_id"] == "peru"
    assert rows["ana-soto"]["affiliation_name"] == "Peru"


def test_each_part_in_one_event_is_counted_once() -> None:
    told = {
        "actors": [{"actor": "bo-lund"}, {"actor": None}],
        "recipients": [{"actor": "bo-lund"}],
    }
    said: list[dict[str, Any]] = [{"speaker": {"actor": "bo-lund"}}, {"speaker": None}]

    row = seeded(Findings({"id": "art_" + "a" * 16}, [actor("Bo Lund")], said, [told]))[
        "bo-lund"
    ]

    assert (row["quote_count"], row["event_count"]) == (1, 1)


def test_an_id_that_an_actor_had_leads_to_the_one_it_has() -> None:
    cast: Cast = {}
    one = findings("a", actor("Roe", slug="jane-roe"))
    gather(cast, one, keys_of(one, KNOWN))
    refs = number_actors(cast, KNOWN)

    assert list(retired_rows(refs, KNOWN, joined={})) == [
        {"id": "j-roe", "successor_id": "jane-roe"}
    ]
    assert list(retired_rows({}, KNOWN, joined={})) == []
