"""The page `/docs` has all it needs here, and asks no other host for anything."""

from __future__ import annotations

import re

import pytest
from httpx import AsyncClient

pytestmark = pytest.mark.anyio

_REFERENCE = re.compile(r'(?:src|href)="([^"]+)"')
_ELSEWHERE = re.compile(r"(?:https?:)?//")


async def test_everything_the_page_names_is_served(client: AsyncClient) -> None:
    page = await client.get("/docs")

    references = _REFERENCE.findall(page.text)

    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert len(references) >= 5
    for reference in references:
        assert not _ELSEWHERE.match(reference)
        answer = await client.get(f"/{reference}")
        assert answer.status_code == 200
        assert len(answer.content) > 50


async def test_the_page_may_load_only_from_here(client: AsyncClient) -> None:
    policy = (await client.get("/docs")).headers["content-security-policy"]

    directives = dict(part.split(maxsplit=1) for part in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == "'self'"
    assert directives["connect-src"] == "'self'"


async def test_our_own_parts_name_no_other_host(client: AsyncClient) -> None:
    for path in ("/docs", "/docs/docs.js"):
        assert not re.search("https?://", (await client.get(path)).text)


async def test_the_stylesheet_loads_nothing_from_elsewhere(client: AsyncClient) -> None:
    style = (await client.get("/docs/swagger-ui.css")).text

    assert re.findall(r"@import|url\((?!['\"]?data:)", style) == []


@pytest.mark.parametrize(
    "name", ["README.md", "..%2F__init__.py", "%2e%2e/files.py", "none.js"]
)
async def test_nothing_else_can_be_had(client: AsyncClient, name: str) -> None:
    answer = await client.get(f"/docs/{name}")

    assert answer.status_code == 404
