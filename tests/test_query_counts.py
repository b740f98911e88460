"""How many statements a request runs: few, and no more for a longer page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from app.main import create_app
from app.settings import Settings
from tests.conftest import asking

pytestmark = pytest.mark.anyio

# path, statements of the first request: a page, and the size of the whole
COUNTS = [
    ("/articles?limit=1", 2),
    ("/articles?limit=100", 2),
    ("/quotes?limit=100", 2),
    ("/events?limit=100&event_type=CONSULT", 2),
    # an id is looked up for the page and for the size
    ("/quotes?speaker=ana-ilic", 4),
    # and so is who was left out for want of a date
    ("/quotes?date_from=2021-01-01", 3),
    ("/articles/art_bridge", 1),
    ("/articles/art_bridge/text", 1),
    ("/actors/ana-ilic", 1),
    ("/quotes/quo_1", 1),
    ("/events/evt_1", 1),
]


@pytest.mark.parametrize(("path", "expected"), COUNTS)
async def test_a_request_runs_so_many_statements(
    published: Path, path: str, expected: int
) -> None:
    app = create_app(Settings(database=published, cache_mib=0))
    async with asking(app) as client:
        await client.get("/readyz")
        with _counted() as first:
            await client.get(path)
        with _counted() as second:
            await client.get(path)
    app.state.live.close()

    assert len(first) == expected
    assert len(second) <= max(1, expected // 2)


async def test_an_answer_from_memory_runs_none(published: Path) -> None:
    app = create_app(Settings(database=published))
    async with asking(app) as client:
        first = await client.get("/articles")
        with _counted() as statements:
            second = await client.get("/articles")
            unchanged = await client.get(
                "/articles", headers={"If-None-Match": first.headers["etag"]}
            )
    app.state.live.close()

    assert second.content == first.content
    assert unchanged.status_code == 304
    assert statements == []


@contextmanager
def _counted() -> Iterator[list[str]]:
    statements: list[str] = []

    def note(*told: Any) -> None:
        statements.append(told[2])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)
