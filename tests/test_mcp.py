"""The read operations as tools: a language model asks what others ask over HTTP."""

from __future__ import annotations

import subprocess
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from fastmcp import Client, FastMCP
from fastmcp.client.transports import StdioTransport
from fastmcp.exceptions import ToolError
from mcp_types import TextContent

from app.cli import mcp as command
from app.errors import BadInput
from app.main import create_app
from app.mcp import create_mcp

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from fastmcp.client import ClientTransport
    from mcp_types import Tool

    from app.settings import Settings

LAVROV = {"speaker": ["sergei-lavrov"], "quote_type": ["direct"]}
# Ends the process at the first look at any network.
_OFFLINE = """\
import os, sys
def watch(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto"}:
        os._exit(86)
sys.addaudithook(watch)
from app.cli import main
main()
"""


@asynccontextmanager
async def calling(settings: Settings) -> AsyncIterator[Client[ClientTransport]]:
    """A client in this process, of the seed and the invented articles."""
    app = create_app(settings)
    async with Client(create_mcp(app)) as client:
        yield client
    app.state.live.close()


async def _tools(settings: Settings) -> dict[str, Tool]:
    async with calling(settings) as client:
        return {tool.name: tool for tool in await client.list_tools()}


@pytest.mark.anyio
async def test_every_tool_is_an_operation_that_only_reads(settings: Settings) -> None:
    tools = await _tools(settings)

    assert {"list_quotes", "list_events", "search_everything", "get_article"} <= set(
        tools
    )
    for tool in tools.values():
        assert tool.annotations is not None
        assert tool.annotations.read_only_hint is True
        assert tool.annotations.open_world_hint is False
        assert tool.annotations.title


@pytest.mark.anyio
async def test_pages_exports_and_operations_are_no_tools(settings: Settings) -> None:
    app = create_app(settings)
    operations = {
        item["get"]["operationId"]: path
        for path, item in app.openapi()["paths"].items()
    }

    left_out = set(operations) - set(await _tools(settings))

    assert {operations[name] for name in left_out} == {
        "/articles.ndjson",
        "/actors.ndjson",
        "/quotes.ndjson",
        "/events.ndjson",
        "/feed.json",
        "/healthz",
        "/readyz",
    }


@pytest.mark.anyio
async def test_a_tool_says_what_it_does_and_what_it_takes(settings: Settings) -> None:
    tool = (await _tools(settings))["list_events"]

    assert tool.description
    assert tool.description.startswith("List events: who did what to whom")
    assert "`reported_in` is only claimed" in tool.description
    assert "min_confidence" in tool.input_schema["properties"]


@pytest.mark.anyio
async def test_a_call_gets_what_http_gets(settings: Settings) -> None:
    async with calling(settings) as client:
        answer = await client.call_tool("list_quotes", LAVROV | {"limit": 1})

    found: dict[str, Any] = answer.structured_content or {}
    assert found["meta"]["total"] == 4
    assert found["data"][0]["speaker"]["actor"]["name"] == "Sergei Lavrov"
    assert found["data"][0]["text"].startswith("We have received no official answer")


@pytest.mark.anyio
async def test_the_text_of_an_article_comes_as_text(settings: Settings) -> None:
    async with calling(settings) as client:
        answer = await client.call_tool(
            "get_article_text", {"article_id": "art_d2e6hqjoqdqxxnpx"}
        )

    assert isinstance(answer.content[0], TextContent)
    assert "There is no smoke without fire" in answer.content[0].text


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"speakr": ["sergei-lavrov"]}, "Did you mean speaker"),
        ({"speaker": ["sergei-lavrow"]}, "'suggestion': 'sergei-lavrov'"),
        ({"limit": 1000}, "less than or equal to 100"),
    ],
)
async def test_what_cannot_be_used_is_refused_with_the_reason(
    settings: Settings, arguments: dict[str, Any], said: str
) -> None:
    async with calling(settings) as client:
        with pytest.raises(ToolError, match=said):
            await client.call_tool("list_quotes", arguments)


@pytest.mark.anyio
async def test_the_command_serves_without_any_network(settings: Settings) -> None:
    started = StdioTransport(
        sys.executable,
        ["-c", _OFFLINE, "mcp", "--database", str(settings.database)],
        keep_alive=False,
    )

    async with Client(started) as client:
        answer = await client.call_tool("list_quotes", LAVROV)

    assert (answer.structured_content or {})["meta"]["total"] == 4


def test_the_command_seeds_first_if_there_is_nothing_to_serve(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = settings.model_copy(update={"database": tmp_path / "onrecord.db"})
    seeded: list[bool] = []
    monkeypatch.setattr(command, "set_up_logging", lambda _: None)
    monkeypatch.setattr(
        FastMCP, "run", lambda *_, **__: seeded.append(fresh.database.exists())
    )

    command.serve_mcp(fresh)

    assert seeded == [True]


@pytest.mark.parametrize(
    ("missing", "error"), [("fastmcp", BadInput), ("mcp_types", ModuleNotFoundError)]
)
def test_without_the_extra_the_command_says_how_to_get_it(
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    missing: str,
    error: type[Exception],
) -> None:
    monkeypatch.delitem(sys.modules, "app.mcp")
    monkeypatch.setitem(sys.modules, missing, None)

    with pytest.raises(error) as raised:
        command.serve_mcp(settings)

    said = "fastmcp is not installed; install it with: pip install 'onrecord[mcp]'"
    assert (said in str(raised.value)) is (error is BadInput)


def test_serving_and_seeding_never_load_fastmcp() -> None:
    script = (
        "import sys\n"
        "import app.main, app.cli.commands, app.cli.seeding, app.cli.serving\n"
        "print([name for name in sys.modules if 'mcp' in name])"
    )
    python = [sys.executable, "-c", script]

    ran = subprocess.run(python, capture_output=True, check=True)  # noqa: S603 our own program

    assert ran.stdout == b"[]\n"
