"""The article folder -> its texts, one by one, and the reason for each that is refused.

Every file is read once, so that what is extracted and what the digest covers are the
same bytes even when somebody edits the folder at that moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.reader.files import read_file
from app.seeding.ids import text_sha256

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_METADATA = ".meta.toml"


@dataclass(frozen=True, slots=True)
class ArticleInput:
    """One article to be extracted: its clean text, and what stands beside it.

    `metadata` is the source of its `.meta.toml`, None when it has none. `replaced`
    counts the characters that could not be kept.
    """

    name: str
    text: str
    replaced: int
    metadata: str | None


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
            first = names.setdefault(text_sha256(article.text), article.name)
            if first != article.name:
                reason = f"it has the same text as {first}; remove one of them"
                article = Refused(article.name, reason)
        yield article


def _read(path: Path) -> ArticleInput | Refused:
    name = path.name.encode("utf-8", "backslashreplace").decode()
    try:
        clean = read_file(path)
        metadata = _metadata(path.with_name(path.stem + _METADATA))
    except BadInput as error:
        return Refused(name, error.reason)
    return ArticleInput(name, clean.text, clean.replaced, metadata)


def _metadata(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(path.name, f"{path.name} cannot be read: {error}") from None
