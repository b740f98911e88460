"""Ranking reads so many matches and no more, the newest of them."""

from __future__ import annotations

import pytest
from httpx import AsyncClient

pytestmark = pytest.mark.anyio


async def test_only_the_newest_matches_are_ranked(
    own_client: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.query.listing.MOST_RANKED", 2)

    answer = (await own_client.get("/articles?q=norland&sort=relevance")).json()

    assert [row["id"] for row in answer["data"]] == ["art_ferry", "art_bridge"]
    assert answer["meta"]["total"] == 2
