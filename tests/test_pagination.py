"""Pages of every list join to the whole, without gap or repeat, in every order."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import anyio
import pytest
from httpx import AsyncClient

from app.api.params.lists import (
    ActorParams,
    ArticleParams,
    EventParams,
    ListParams,
    QuoteParams,
)
from tests.invented.corpus import write_corpus

pytestmark = pytest.mark.anyio

LISTS: dict[str, type[ListParams]] = {
    "/articles": ArticleParams,
    "/actors": ActorParams,
    "/quotes": QuoteParams,
    "/events": EventParams,
}
ORDERS = [
    f"{path}?sort={sort}"
    for path, params in LISTS.items()
    for sort in params.resource.sorts
]
# words change how a list is read: by way of the full-text index
SEARCHES = [f"{path}&q=n*" for path in ORDERS]
SEARCHES += [
    "/actors/ana-ilic/mentions?sort=published",
    "/search?q=n*",
    "/search?q=norland&kind=event&kind=article",
]


async def _walk(client: AsyncClient, path: str) -> list[list[dict[str, Any]]]:
    pages = []
    following: str | None = path
    while following:
        answer = await client.get(following)
        assert answer.status_code == 200
        pages.append(answer.json()["data"])
        following = answer.json()["links"]["next"]
        linked = answer.links.get("next", {}).get("url")
        assert linked == following
    return pages


@pytest.mark.parametrize("path", [*ORDERS, *SEARCHES])
@pytest.mark.parametrize("limit", [1, 2, 3])
async def test_pages_join_to_the_whole(
    client: AsyncClient, path: str, limit: int
) -> None:
    answer = (await client.get(f"{path}&limit=100")).json()
    whole = answer["data"]

    pages = await _walk(client, f"{path}&limit={limit}")

    assert [row for page in pages for row in page] == whole
    assert all(len(page) == limit for page in pages[:-1])
    assert answer["meta"]["total"] == len(whole)
    assert pages[-1]


@pytest.mark.parametrize("path", [path for path in ORDERS if "relev" not in path])
async def test_the_other_way_round_is_the_other_way_round(
    client: AsyncClient, path: str
) -> None:
    name, _, sort = path.partition("?sort=")
    turned = sort[1:] if sort.startswith("-") else f"-{sort}"

    one = (await client.get(path)).json()["data"]
    other = (await client.get(f"{name}?sort={turned}")).json()["data"]

    assert one == other[::-1]


@pytest.mark.parametrize("path", LISTS)
def test_the_documented_sorts_are_those_of_the_table(path: str) -> None:
    params = LISTS[path]

    documented = get_args(params.model_fields["sort"].annotation)

    assert set(documented) == set(params.resource.sorts)
    assert set(params.resource.filters) < set(params.model_fields)


async def test_filters_stay_on_every_page(client: AsyncClient) -> None:
    pages = await _walk(client, "/quotes?speaker=ana-ilic&limit=1&sort=-confidence")

    assert [row["id"] for page in pages for row in page] == ["quo_3", "quo_1"]


@pytest.mark.parametrize(
    "other",
    [
        "/articles",
        "/quotes?sort=published",
        "/quotes?speaker=ana-ilic",
        "/quotes?q=ferry",
        "/quotes?undated=exclude",
    ],
)
async def test_a_cursor_of_another_list_is_refused(
    client: AsyncClient, other: str
) -> None:
    following = (await client.get("/quotes?limit=1")).json()["links"]["next"]
    cursor = following.partition("cursor=")[2]

    answer = await client.get(f"{other}{'&' if '?' in other else '?'}cursor={cursor}")

    assert answer.status_code == 400
    assert answer.json()["type"] == "urn:onrecord:problem:bad-cursor"
    assert answer.json()["errors"][0]["parameter"] == "cursor"


async def test_a_cursor_of_another_corpus_is_refused(
    own_client: AsyncClient, published: Path
) -> None:
    following = (await own_client.get("/quotes?limit=1")).json()["links"]["next"]
    write_corpus(published, digest="d2")
    while (await own_client.get("/readyz")).json()["corpus"] != "d2":
        await anyio.sleep(0.01)

    answer = await own_client.get(following)

    assert answer.status_code == 400


async def test_the_limit_may_change_on_the_way(client: AsyncClient) -> None:
    following = (await client.get("/quotes?limit=1")).json()["links"]["next"]

    rest = (await client.get(following.replace("limit=1", "limit=50"))).json()

    assert [row["id"] for row in rest["data"]] == ["quo_2", "quo_3", "quo_4"]
