"""What HTTP asks of every resource alike: methods, headers, other sites' pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from starlette.types import Message

from app.main import create_app
from app.settings import Settings
from tests.conftest import asking

pytestmark = pytest.mark.anyio

PATHS = ["/articles", "/quotes/quo_1", "/articles/art_bridge/text", "/docs", "/none"]


@pytest.mark.parametrize("path", [*PATHS, "/healthz", "/openapi.json"])
async def test_head_is_get_without_the_body(client: AsyncClient, path: str) -> None:
    got = await client.get(path)

    head = await client.head(path)

    assert head.status_code == got.status_code
    assert head.headers == got.headers
    assert head.content == b""


@pytest.mark.parametrize("path", PATHS)
async def test_options_names_the_methods(client: AsyncClient, path: str) -> None:
    answer = await client.options(path)

    assert answer.status_code == 204
    assert answer.headers["allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_bears_the_security_headers(
    client: AsyncClient, path: str
) -> None:
    headers = (await client.get(path)).headers

    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "server" not in headers


@pytest.mark.parametrize("path", PATHS)
async def test_any_page_may_read(client: AsyncClient, path: str) -> None:
    headers = (await client.get(path, headers={"Origin": "https://a.example"})).headers

    assert headers["access-control-allow-origin"] == "*"
    assert headers["access-control-expose-headers"] == "ETag, Link"
    assert "access-control-allow-credentials" not in headers


async def test_a_preflight_lets_conditions_through(client: AsyncClient) -> None:
    asked = {
        "Origin": "https://a.example",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "if-none-match",
    }

    answer = await client.options("/articles", headers=asked)

    assert answer.headers["access-control-allow-methods"] == "GET, HEAD"
    assert answer.headers["access-control-allow-headers"] == "if-none-match"


async def test_origins_can_be_listed(published: Path) -> None:
    settings = Settings(database=published, cors_origins=("https://a.example",))
    app = create_app(settings)
    async with asking(app) as client:
        for _ in range(2):  # the second answer comes from memory
            mine = await client.get("/quotes", headers={"Origin": "https://a.example"})
            other = await client.get("/quotes", headers={"Origin": "https://b.example"})
            assert mine.headers["access-control-allow-origin"] == "https://a.example"
            assert "access-control-allow-origin" not in other.headers
            assert "Origin" in mine.headers["vary"]
            assert "Origin" in other.headers["vary"]
    app.state.live.close()


@pytest.mark.parametrize("path", ["/", "/articles/", "/quotes?limit=1", "/none"])
async def test_the_host_is_reflected_nowhere(client: AsyncClient, path: str) -> None:
    headers = {
        "Host": "evil.example",
        "X-Forwarded-Host": "evil.example",
        "Forwarded": "host=evil.example",
    }

    answer = await client.get(path, headers=headers)

    assert "evil.example" not in answer.text
    assert "evil.example" not in str(answer.headers)


async def test_the_bare_address_leads_to_the_documentation(client: AsyncClient) -> None:
    answer = await client.get("/")

    assert answer.status_code == 307
    assert answer.headers["location"] == "/docs"


async def test_one_can_tell_that_it_lives_and_can_answer(client: AsyncClient) -> None:
    alive, ready = await client.get("/healthz"), await client.get("/readyz")

    assert alive.json()["status"] == "ok"
    assert ready.json() == {"status": "ready", "corpus": "d1"}


async def test_a_web_socket_is_turned_away(invented: FastAPI) -> None:
    scope = {"type": "websocket", "path": "/quotes", "headers": [], "subprotocols": []}
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    await invented(scope, receive, send)

    assert [message["type"] for message in sent] == ["websocket.close"]
