"""Exports hold every row that the list holds, and no cell that a program executes."""

from __future__ import annotations

import csv
import io
import json

import pytest
from httpx import AsyncClient

from app.api.spreadsheet import write_csv

pytestmark = pytest.mark.anyio

LISTS = [
    "/articles",
    "/actors",
    "/quotes",
    "/events",
    "/quotes?speaker=ana-ilic",
    "/events?date_from=2021-01-01",
    "/articles?q=norland",
    "/articles?q=zebra",
]


def _as(path: str, form: str) -> str:
    name, mark, query = path.partition("?")
    return f"{name}.{form}{mark}{query}"


@pytest.mark.parametrize("batch", [1, 2, 500])
@pytest.mark.parametrize("path", LISTS)
async def test_lines_of_json_are_the_list(
    client: AsyncClient, path: str, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.api.exports._BATCH", batch)
    listed = (await client.get(path)).json()["data"]

    answer = await client.get(_as(path, "ndjson"), headers={"Accept-Encoding": ""})

    assert answer.headers["content-type"] == "application/x-ndjson"
    assert [json.loads(line) for line in answer.text.splitlines()] == listed


@pytest.mark.parametrize("path", LISTS)
async def test_a_table_has_a_row_for_each_of_the_list(
    client: AsyncClient, path: str
) -> None:
    listed = (await client.get(path)).json()["data"]

    answer = await client.get(_as(path, "csv"))
    rows = list(csv.DictReader(io.StringIO(answer.text)))

    assert answer.headers["content-type"].startswith("text/csv")
    assert "attachment" in answer.headers["content-disposition"]
    assert [row["id"] for row in rows] == [row["id"] for row in listed]
    assert all(None not in row.values() for row in rows)


async def test_a_table_says_who_and_when(client: AsyncClient) -> None:
    quotes = await client.get("/quotes.csv")
    events = await client.get("/events.csv")

    quote = next(csv.DictReader(io.StringIO(quotes.text)))
    event = next(csv.DictReader(io.StringIO(events.text)))
    assert quote["speaker_id"] == "ana-ilic"
    assert quote["date"] == "2021-03-01"
    assert event["actor_ids"] == "ana-ilic"
    assert event["recipients"] == "Norland"
    assert event["place"] == "Port Élan"


@pytest.mark.parametrize("path", ["/quotes.csv", "/quotes.ndjson"])
@pytest.mark.parametrize(
    ("query", "status"),
    [("speaker=nobody", 404), ("limit=3", 422), ("cursor=x", 422), ("q=*", 422)],
)
async def test_a_bad_question_is_refused_before_anything_is_sent(
    client: AsyncClient, path: str, query: str, status: int
) -> None:
    answer = await client.get(f"{path}?{query}")

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def test_no_cell_is_a_formula() -> None:
    text = write_csv([["=1+1", "+1", "-1", "@A1", "\tx", "plain", -1.5, None]])

    (row,) = csv.reader(io.StringIO(text))
    assert row == ["'=1+1", "'+1", "'-1", "'@A1", "'\tx", "plain", "-1.5", ""]
