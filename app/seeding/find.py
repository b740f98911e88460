"""One article's text -> its encoded findings: the work that is done in parallel."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.extraction.extract import extract
from app.extraction.guard import guarded
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
    """The findings of one article, or why it has none."""
    lexicons = load_lexicons()  # their time is not the article's
    authority = _authority(authority_source)
    try:
        with guarded(article.name):
            document = read_document(article.clean, article.sidecar)
            found = extract(document, lexicons, authority)
            return encode(findings_of(article.name, document, found))
    except BadInput as error:
        return Refused(article.name, error.reason)


@cache
def _authority(source: str) -> Authority:
    """The authority in a source that has been found sound."""
    return read_authority(source, "actors.toml")
