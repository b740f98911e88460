"""Same corpus, same tag, 304; new corpus, new tag, 200."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest
from httpx import AsyncClient, Response

from app.api.caching import Answer, ResponseCache
from tests.invented.corpus import write_corpus

pytestmark = pytest.mark.anyio

PATHS = [
    "/articles",
    "/articles/art_bridge",
    "/articles/art_bridge/text",
    "/actors?type=person",
    "/quotes/quo_1",
    "/events?q=norland",
    "/openapi.json",
    "/docs",
]


@pytest.mark.parametrize("path", PATHS)
async def test_what_a_client_has_is_not_sent_again(
    client: AsyncClient, path: str
) -> None:
    first = await client.get(path)
    etag = first.headers["etag"]

    for known in (etag, etag.removeprefix("W/"), f'"x", {etag}', "*"):
        again = await client.get(path, headers={"If-None-Match": known})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == etag
        assert again.headers["cache-control"] == first.headers["cache-control"]
    assert first.status_code == 200


@pytest.mark.parametrize("path", PATHS)
async def test_another_tag_gets_the_answer(client: AsyncClient, path: str) -> None:
    first = await client.get(path)

    again = await client.get(path, headers={"If-None-Match": '"other"'})

    assert again.status_code == 200
    assert again.content == first.content
    assert again.headers == first.headers


async def test_whatever_exists_is_unchanged_to_who_has_anything(
    own_client: AsyncClient,
) -> None:
    """Also when it has not been asked for before, compressed or streamed."""
    for path in ("/quotes?limit=1", "/openapi.json", "/quotes.ndjson"):
        for accepted in ("identity", "gzip"):
            headers = {"If-None-Match": "*", "Accept-Encoding": accepted}
            answer = await own_client.get(path, headers=headers)
            assert (answer.status_code, answer.content) == (304, b"")


@pytest.mark.parametrize("known", ["*", '"other"', None])
async def test_what_does_not_exist_is_never_unchanged(
    client: AsyncClient, known: str | None
) -> None:
    headers = {"If-None-Match": known} if known else {}

    assert (await client.get("/articles/none", headers=headers)).status_code == 404


async def test_the_order_of_parameters_makes_no_other_tag(client: AsyncClient) -> None:
    one = await client.get("/quotes?limit=2&speaker=ana-ilic")
    other = await client.get("/quotes?speaker=ana-ilic&limit=2")

    assert one.headers["etag"] == other.headers["etag"]
    assert one.content == other.content


async def test_answers_of_different_urls_have_different_tags(
    client: AsyncClient,
) -> None:
    tags = [(await client.get(path)).headers["etag"] for path in PATHS]

    assert len(set(tags)) == len(PATHS)


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
async def test_the_moment_is_never_kept(client: AsyncClient, path: str) -> None:
    answer = await client.get(path, headers={"If-None-Match": "*"})

    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers


async def test_a_new_corpus_has_new_tags_and_new_answers(
    own_client: AsyncClient, published: Path
) -> None:
    old = await own_client.get("/quotes")
    write_corpus(published, digest="d2")

    new = await _wait_for_change(own_client, old)

    assert new.status_code == 200
    assert new.json()["meta"]["corpus"] == "d2"
    assert new.headers["etag"] != old.headers["etag"]


async def _wait_for_change(client: AsyncClient, old: Response) -> Response:
    with anyio.fail_after(5):
        while True:
            headers = {"If-None-Match": old.headers["etag"]}
            answer = await client.get("/quotes", headers=headers)
            if answer.status_code != 304:
                return answer
            await anyio.sleep(0.01)


@pytest.mark.parametrize("path", ["/openapi.json", "/articles?limit=100", "/docs"])
async def test_a_compressed_answer_is_the_same_answer(
    client: AsyncClient, path: str
) -> None:
    plain = await client.get(path, headers={"Accept-Encoding": "identity"})
    for accepted in ("gzip", "br, gzip;q=0.5", "*"):
        packed = await client.get(path, headers={"Accept-Encoding": accepted})
        assert packed.content == plain.content
        assert packed.headers["etag"] == plain.headers["etag"]
        if len(plain.content) > 1_000:
            assert packed.headers["content-encoding"] == "gzip"
            assert "accept-encoding" in packed.headers["vary"].lower()

    refused = await client.get(path, headers={"Accept-Encoding": "gzip;q=0"})

    assert "content-encoding" not in plain.headers
    assert "content-encoding" not in refused.headers


def _answer(size: int) -> Answer:
    return Answer([], b"x" * size, b'W/"t"')


def test_the_cache_stays_within_its_bytes_and_keeps_what_is_used() -> None:
    cache = ResponseCache(capacity=100_000)
    cache.find("d", ("/0", b"", False))
    for number in range(60):
        cache.keep("d", (f"/{number}", b"", False), _answer(2_000))
        cache.find("d", ("/0", b"", False))

    kept = [n for n in range(60) if cache.find("d", (f"/{n}", b"", False))]

    assert 0 in kept
    assert 59 in kept
    assert 20 < len(kept) < 34


def test_the_cache_keeps_nothing_large_and_nothing_of_another_corpus() -> None:
    cache = ResponseCache(capacity=100_000)
    cache.find("d", ("/a", b"", False))
    cache.keep("d", ("/large", b"", False), _answer(50_000))
    cache.keep("older", ("/old", b"", False), _answer(10))
    cache.keep("d", ("/a", b"", False), _answer(10))

    assert cache.find("d", ("/large", b"", False)) is None
    assert cache.find("d", ("/old", b"", False)) is None
    assert cache.find("d", ("/a", b"", False)) is not None
    assert cache.find("e", ("/a", b"", False)) is None
    assert cache.find("e", ("/a", b"", False)) is None
