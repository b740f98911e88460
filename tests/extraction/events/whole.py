"""Events of an invented article as the whole extraction finds them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.extraction.extract import extract
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text

if TYPE_CHECKING:
    from app.extraction.annotations import Event, Extraction

_AUTHORITY = load_authority(Path("seed/actors.toml"))


def extracted(text: str, published: str | None = "2021-06-04") -> Extraction:
    """The text extracted as of that day, or as of none but what it tells itself."""
    document = read_text(text, published=published)
    return extract(document, load_lexicons(), _AUTHORITY)


def only_event(text: str) -> Event:
    """The one event that the text tells."""
    (event,) = extracted(text).events
    return event
