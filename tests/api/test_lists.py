"""Each filter of each list, asked over HTTP, answers with the rows it should."""

from __future__ import annotations

import pytest
from httpx import AsyncClient

pytestmark = pytest.mark.anyio

EVERYTHING = [
    (
        "/articles",
        ["art_bridge", "art_ferry", "art_grain", "art_market", "art_weather"],
    ),
    ("/actors", ["ana-ilic", "norland", "harbour-board"]),
    ("/quotes", ["quo_1", "quo_2", "quo_3", "quo_4"]),
    ("/events", ["evt_1", "evt_2", "evt_3", "evt_4"]),
]
FILTERED = [
    ("/articles?publisher=Norland+Wire", ["art_grain"]),
    ("/articles?actor=harbour-board", ["art_grain", "art_market"]),
    # repeated filters are alternatives, different ones must both hold
    (
        "/articles?publisher=Norland+Wire&publisher=Port+Gazette&actor=ana-ilic",
        ["art_bridge", "art_ferry", "art_grain"],
    ),
    ("/articles?speaker=harbour-board", ["art_market"]),
    ("/articles?event_type=CONSULT", ["art_bridge", "art_grain"]),
    ("/articles?q=norland+envoy", ["art_ferry"]),
    ("/articles?q=U.S.-Norland", ["art_market"]),
    ("/articles?q=elan", ["art_bridge"]),
    ("/articles?q=%22the+ferry%22", ["art_ferry"]),
    ("/articles?q=ferr*", ["art_ferry"]),
    ("/articles?q=zebra", []),
    # the best match first; what is short and says it twice matches best
    ("/articles?q=norland&sort=relevance", ["art_ferry", "art_market"]),
    ("/quotes?q=the&sort=relevance&speaker=harbour-board", ["quo_4"]),
    ("/articles?sort=published", ["art_weather", "art_market", "art_grain"]),
    ("/actors?type=person", ["ana-ilic"]),
    ("/actors?type=person&type=country", ["ana-ilic", "norland"]),
    ("/actors?country=nl", ["norland"]),
    ("/actors?article=art_market", ["norland", "harbour-board"]),
    ("/actors?q=mayor", ["ana-ilic"]),
    ("/actors?sort=name", ["ana-ilic", "harbour-board", "norland"]),
    ("/actors?sort=-quotes", ["ana-ilic", "harbour-board", "norland"]),
    ("/quotes?speaker=ana-ilic", ["quo_1", "quo_3"]),
    # a retired id means its successor
    ("/quotes?speaker=ana-ilich", ["quo_1", "quo_3"]),
    ("/quotes?article=art_ferry", ["quo_2"]),
    ("/quotes?quote_type=indirect", ["quo_2", "quo_4"]),
    ("/quotes?cue=tell", ["quo_3"]),
    ("/quotes?min_confidence=0.7", ["quo_1", "quo_3", "quo_4"]),
    ("/quotes?q=grain", ["quo_3"]),
    ("/quotes?sort=-confidence", ["quo_3", "quo_1", "quo_4", "quo_2"]),
    ("/quotes?sort=date&undated=exclude", ["quo_1", "quo_4"]),
    ("/events?actor=norland", ["evt_2", "evt_4"]),
    ("/events?recipient=norland", ["evt_1", "evt_3"]),
    ("/events?participant=norland", ["evt_1", "evt_2", "evt_3", "evt_4"]),
    ("/events?actor=ana-ilic&recipient=norland", ["evt_1", "evt_3"]),
    ("/events?article=art_ferry", ["evt_2", "evt_3"]),
    ("/events?event_type=ACCUSE&event_type=REJECT", ["evt_2", "evt_3"]),
    ("/events?quad_class=verbal_cooperation", ["evt_1", "evt_4"]),
    ("/events?mode=visit", []),
    ("/events?context=economic", ["evt_3", "evt_4"]),
    ("/events?cameo_code=04", ["evt_1", "evt_4"]),
    ("/events?polarity=negated", []),
    ("/events?modality=planned", ["evt_2"]),
    ("/events?country=PN", ["evt_1"]),
    ("/events?min_confidence=0.9", []),
    ("/events?q=condemned", ["evt_2", "evt_3"]),
]
# lists of which only the beginning is compared
_CUT_SHORT = {"/articles?sort=published", "/articles?q=norland&sort=relevance"}
# query, ids, how many were only left out for want of a date
DATED = [
    ("/articles?date_from=2021-03-01", ["art_bridge", "art_ferry"], 2),
    # known to the month only: any day of it may be meant
    ("/articles?date_from=2021-02-10&date_to=2021-02-12", ["art_grain"], 2),
    ("/articles?date_to=2021-02-01", ["art_grain"], 2),
    ("/articles?date_to=2021-01-31", [], 2),
    (
        "/articles?date_to=2021-02-28&undated=include",
        ["art_grain", "art_market", "art_weather"],
        0,
    ),
    ("/articles?undated=exclude", ["art_bridge", "art_ferry", "art_grain"], 2),
    ("/quotes?date_from=2021-01-01", ["quo_1", "quo_4"], 2),
    ("/events?date_from=2021-03-02&actor=ana-ilic", ["evt_3"], 0),
    ("/events?date_from=2021-03-02&actor=norland", [], 2),
    # the range is empty, so nothing lies in it
    ("/events?date_from=2021-03-02&date_to=2021-01-01", [], 2),
]


@pytest.mark.parametrize(("path", "ids"), EVERYTHING)
async def test_a_list_has_everything_in_order(
    client: AsyncClient, path: str, ids: list[str]
) -> None:
    answer = (await client.get(path)).json()

    assert [row["id"] for row in answer["data"]] == ids
    assert answer["meta"] == {
        "total": len(ids),
        "limit": 20,
        "undated_excluded": 0,
        "corpus": "d1",
    }
    assert answer["links"] == {"self": path, "next": None}


@pytest.mark.parametrize(("path", "ids"), FILTERED)
async def test_a_filter_leaves_what_it_should(
    client: AsyncClient, path: str, ids: list[str]
) -> None:
    answer = (await client.get(path)).json()

    assert [row["id"] for row in answer["data"]][: len(ids)] == ids
    assert path in _CUT_SHORT or answer["meta"]["total"] == len(ids)


@pytest.mark.parametrize(("path", "ids", "undated"), DATED)
async def test_days_match_intervals_and_count_the_undated(
    client: AsyncClient, path: str, ids: list[str], undated: int
) -> None:
    answer = (await client.get(path)).json()

    assert [row["id"] for row in answer["data"]] == ids
    assert answer["meta"]["total"] == len(ids)
    assert answer["meta"]["undated_excluded"] == undated
