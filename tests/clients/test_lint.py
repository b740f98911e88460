"""The description has no finding in the linters that API developers use."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.clients.tools import DESCRIPTION, HERE, run_tool

if TYPE_CHECKING:
    from pathlib import Path


def test_redocly_finds_nothing(tmp_path: Path) -> None:
    """`recommended-strict` makes an error of every warning."""
    rules = ("--extends", "recommended-strict", "--format", "json")

    told = run_tool("redocly", "lint", *rules, str(DESCRIPTION), folder=tmp_path)

    assert json.loads(told)["totals"] == {"errors": 0, "warnings": 0, "ignored": 0}


def test_spectral_finds_nothing(tmp_path: Path) -> None:
    rules = ("--ruleset", str(HERE / "spectral.yaml"), "--fail-severity", "hint")

    said = run_tool("spectral", "lint", *rules, str(DESCRIPTION), folder=tmp_path)

    assert "No results" in said
