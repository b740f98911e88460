"""A TypeScript client generated from the description is strictly typed, and works."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.clients.tools import DESCRIPTION, HERE, run_tool

if TYPE_CHECKING:
    from pathlib import Path

_SPEAKER = "sergei-lavrov"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client's sources beside the types that are generated from the description."""
    project = tmp_path_factory.mktemp("typescript") / "project"
    shutil.copytree(HERE / "typescript", project)
    (project / "package.json").write_text('{"type": "module"}')
    (project / "node_modules").symlink_to(HERE / "node_modules")
    made = ("--output", "schema.ts")
    run_tool("openapi-typescript", str(DESCRIPTION), *made, folder=project)
    return project


def test_the_client_compiles_and_what_the_api_refuses_does_not(project: Path) -> None:
    """`refused.ts` marks each line that must be an error."""
    assert run_tool("tsc", "--project", ".", folder=project) == ""


def test_the_client_walks_pages_reads_an_item_and_understands_a_problem(
    project: Path, server: str
) -> None:
    query: dict[str, str | int] = {"speaker": _SPEAKER, "limit": 100}
    expected = httpx.get(f"{server}/quotes", params=query).json()["data"]

    told = json.loads(run_tool("node", "ask.ts", server, _SPEAKER, folder=project))

    assert len(expected) > 2  # more than one of its pages
    assert [quote["id"] for quote in told["said"]] == [each["id"] for each in expected]
    assert {quote["by"] for quote in told["said"]} == {_SPEAKER}
    assert told["first"] == expected[0]
    assert told["refusal"]["status"] == 404
    assert told["refusal"]["type"] == "urn:onrecord:problem:not-found"
