"""Imports go down only: a plain test run holds the contracts of pyproject.toml too."""

from __future__ import annotations

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports


def test_every_import_keeps_to_the_floor_plan() -> None:
    status = lint_imports(no_cache=True)

    assert status == EXIT_STATUS_SUCCESS
