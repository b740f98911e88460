"""The article folder -> its texts, one by one, and the reason for each that is refused.

Every file is read once, so that what is extracted and what the digest covers are the
same bytes even when somebody edits the folder at that moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.reader.files import CleanText, read_file
from app.reader.sidecar import Sidecar, read_sidecar
from app.seeding.ids import text_sha256

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ArticleInput:
    """One article to be extracted: its text, and what its sidecar says."""

    name: str
    clean: CleanText
    sidecar: Sidecar


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that gives no article, and why."""

    name: str
    reason: str


def read_inputs(paths: Iterable[Path]) -> Iterator[ArticleInput | Refused]:
    """The text of every file, in their order; of equal texts only the first."""
    names: dict[str, str] = {}
    for path in paths:
        article = _read(path)
        if isinstance(article, ArticleInput):
            first = names.setdefault(text_sha256(article.clean.text), article.name)
            if first != article.name:
                reason = f"it has the same text as {first}; remove one of them"
                article = Refused(article.name, reason)
        yield article


def _read(path: Path) -> ArticleInput | Refused:
    try:
        return ArticleInput(_shown(path), read_file(path), read_sidecar(path))
    except BadInput as error:
        return Refused(_shown(path), _reason(path, error))


def _shown(path: Path) -> str:
    """The name of a file, in characters that can be stored and printed."""
    return path.name.encode("utf-8", "backslashreplace").decode()


def _reason(path: Path, error: BadInput) -> str:
    """Why, and where, if not in the article itself but in its sidecar."""
    if error.where == str(path):
        return error.reason
    return f"{error.where.removeprefix(f'{path.parent}/')}: {error.reason}"
