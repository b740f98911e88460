"""A Python client generated from the description works, typed models and all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.clients.tools import DESCRIPTION, run_tool

if TYPE_CHECKING:
    from pathlib import Path

_PROGRAM = """
import json, sys

from client import Client
from client.api.quotes import get_quote, list_quotes
from client.models import ListQuotesSort, Problem, QuotePage

api = Client(base_url=sys.argv[1], raise_on_unexpected_status=True)
oldest = ListQuotesSort.PUBLISHED
page = list_quotes.sync(client=api, speaker=[sys.argv[2]], sort=oldest, limit=100)
assert isinstance(page, QuotePage)
problem = get_quote.sync("quo_none", client=api)
assert isinstance(problem, Problem)
said = [[quote.id, quote.text, quote.speaker.actor.name] for quote in page.data]
print(json.dumps({"said": said, "status": problem.status}))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the package `client`; a warning of the generator fails."""
    project = tmp_path_factory.mktemp("python")
    options = ("--meta", "none", "--output-path", "client", "--fail-on-warning")
    described = ("--path", str(DESCRIPTION))
    said = run_tool(
        "openapi-python-client", "generate", *described, *options, folder=project
    )
    assert "warning" not in said.casefold()
    return project


def test_the_client_lists_quotes_and_understands_a_problem(
    project: Path, server: str
) -> None:
    query: dict[str, str | int] = {
        "speaker": "sergei-lavrov",
        "sort": "published",
        "limit": 100,
    }
    expected = httpx.get(f"{server}/quotes", params=query).json()["data"]

    called = run_tool("python", "-c", _PROGRAM, server, "sergei-lavrov", folder=project)

    told = json.loads(called)
    assert expected
    assert told["status"] == 404
    assert told["said"] == [
        [quote["id"], quote["text"], "Sergei Lavrov"] for quote in expected
    ]
