"""One article's text -> its encoded findings: the work that is done in parallel."""

from __future__ import annotations

import traceback
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.extraction.extract import extract
from app.lexicons.authority import Authority, read_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_document
from app.seeding.findings import findings_of
from app.seeding.inputs import ArticleInput, Refused
from app.seeding.spool import encode

if TYPE_CHECKING:
    from app.seeding.collect import Find


def finder(authority_source: str) -> Find:
    """How to find what is in an article, given the text of the authority file.

    It can be sent to other processes, which need no file of ours.
    """
    return partial(find, authority_source)


def find(authority_source: str, article: ArticleInput) -> bytes | Refused:
    """The findings of one article, or why it has none.

    One article on which the rules stumble must not cost all others: it is refused, and
    the reason says where to look. It quotes no message, which might hold article text.
    """
    try:
        document = read_document(article.clean, article.sidecar)
        found = extract(document, load_lexicons(), _authority(authority_source))
        return encode(findings_of(article.name, document, found))
    except Exception as error:  # noqa: BLE001 whatever it is, it is told by name
        return Refused(article.name, f"the rules fail on it ({_whereabouts(error)})")


def _whereabouts(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(frame.filename).name} line {frame.lineno}"


@cache
def _authority(source: str) -> Authority:
    """The authority in a source that has been found sound."""
    return read_authority(source, "actors.toml")
