"""Help, versions and messages: what every command has alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app import __version__
from app.cli import seeding
from app.errors import DatabaseMissing

if TYPE_CHECKING:
    from tests.cli.running import Run


@pytest.mark.parametrize("command", [[], ["seed"], ["serve"], ["extract"], ["mcp"]])
def test_every_command_has_help_with_its_exit_codes(
    run: Run, command: list[str]
) -> None:
    ran = run(*command, "--help")

    assert ran.code == 0
    assert "Exit codes" in ran.out


def test_the_version_can_be_asked_for(run: Run) -> None:
    assert run("--version").out == f"onrecord {__version__}\n"


def test_a_wrong_command_line_is_told_from_failed_work(run: Run) -> None:
    assert run("seed", "--nonsense").code == 2
    assert run("extract").code == 2


def test_an_unusable_database_is_told_with_its_reason(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> None:
        raise DatabaseMissing("a.db is not there")

    monkeypatch.setattr(seeding, "seed", missing)

    assert run("seed").err == "onrecord: a.db is not there\n"


def test_nothing_in_a_message_can_command_a_terminal(run: Run) -> None:
    ran = run("extract", "no\x1b[31mred")

    assert "\x1b" not in ran.err
