"""The authority file -> what it says of each actor, as identity needs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.seeding.identity import KnownActor


@dataclass(frozen=True, slots=True)
class AuthorityFile:
    """The source of the file, None when there is none, and the actors in it by id.

    `problem` is the reason why the file is not used.
    """

    source: str | None
    known: Mapping[str, KnownActor] = field(default_factory=dict)
    problem: str | None = None


def read_authority(path: Path) -> AuthorityFile:
    """The authority file; an empty one when there is none or it is broken."""
    try:
        source = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return AuthorityFile(None)
    except (OSError, UnicodeDecodeError) as error:
        return AuthorityFile(None, problem=f"it cannot be read: {error}")
    return AuthorityFile(source)
