"""The authority file -> who is in it; a broken one is not used, and the reason told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.lexicons.authority import Authority, read_authority

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class AuthorityFile:
    """What was read: the text, "" when there is no file or it is broken.

    `problem` is the reason why a file is not used.
    """

    source: str
    authority: Authority
    problem: str | None = None


def read_authority_file(path: Path) -> AuthorityFile:
    """The authority file at `path`."""
    try:
        source = path.read_text(encoding="utf-8-sig")
        return AuthorityFile(source, read_authority(source, path.name))
    except FileNotFoundError:
        return _unused(None)
    except OSError as error:
        return _unused(f"it cannot be read: {(error.strerror or 'why?').lower()}")
    except UnicodeDecodeError as error:
        return _unused(f"it is not UTF-8 at byte {error.start}; save it as UTF-8")
    except BadInput as error:
        return _unused(str(error))


def _unused(problem: str | None) -> AuthorityFile:
    return AuthorityFile("", read_authority("", ""), problem)
