"""The pages work in a browser that can reach no other host, and log no error."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.clients.tools import DESCRIPTION, HERE, browser, run_tool

if TYPE_CHECKING:
    from pathlib import Path


def _opened(url: str, profile: Path, *operation: str) -> dict[str, Any]:
    program = str(HERE / "browser/open.mjs")
    asked = (browser(), str(profile), url, *operation)
    told: dict[str, Any] = json.loads(run_tool("node", program, *asked, folder=profile))
    return told


@pytest.mark.parametrize("path", ["/", "/docs"])
def test_a_page_asks_no_other_host_and_logs_no_error(
    path: str, server: str, tmp_path: Path
) -> None:
    told = _opened(server + path, tmp_path)

    asked = {urlsplit(url).netloc for url in told["requests"] if "data:" not in url}
    assert told["errors"] == []
    assert asked == {urlsplit(server).netloc}
    assert "On Record" in told["title"]
    assert told["text"].strip()


def test_the_documentation_lists_every_path_and_tries_one(
    server: str, tmp_path: Path
) -> None:
    described = json.loads(DESCRIPTION.read_text("utf-8"))["paths"]

    told = _opened(f"{server}/docs", tmp_path, "list_quotes")

    assert {path.replace("\u200b", "") for path in told["paths"]} == set(described)
    assert told["status"] == "200"
    assert f"{server}/quotes" in {url.split("?")[0] for url in told["requests"]}
