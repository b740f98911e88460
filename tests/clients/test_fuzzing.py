"""No request, however odd, gets an answer that the description does not announce."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.clients.tools import HERE, run_tool

if TYPE_CHECKING:
    from pathlib import Path

# For each operation; it takes about two seconds for each, and more finds no more.
_EXAMPLES = "25"


def test_schemathesis_finds_nothing(server: str, tmp_path: Path) -> None:
    """Every check, warnings as failures, and the same requests in every run."""
    configuration = ("--config-file", str(HERE / "schemathesis.toml"))
    options = ("--checks", "all", "--max-examples", _EXAMPLES, "--no-color")
    same = ("--seed", "1", "--generation-database", "none")
    described = ("run", f"{server}/openapi.json")

    said = run_tool(
        "schemathesis", *configuration, *described, *options, *same, folder=tmp_path
    )

    assert "No issues found" in said
