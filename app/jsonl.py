"""JSON Lines of articles in, JSON Lines of what is found in them out.

One line in, one line out, in the same order, and no more than one article in memory. A
line that is no article gives `{"id", "error"}` in its place.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import BadInput
from app.extraction.extract import extract
from app.extraction.guard import guarded
from app.extraction.shapes import extraction_json
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.lexicons.authority import Authority

# What is written is made here or read from JSON, so nothing in it holds itself.
_encode = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":")
).encode
_LINE = "line"


@dataclass(frozen=True, slots=True)
class Result:
    """The line to write, and what was wrong with the one read, by number."""

    json: str
    problem: str | None = None


def extract_lines(lines: Iterable[bytes], authority: Authority) -> Iterator[Result]:
    """The result for each line that is not blank."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _result(number, line, authority)


def _result(number: int, line: bytes, authority: Authority) -> Result:
    """What one line gives."""
    name = None
    try:
        article = _article(line)
        name = article.get("id")
        found = _extracted(article, authority)
    except BadInput as error:
        said = error.reason if error.where == _LINE else error
        reason = f"line {number}: {said}"
        return Result(_encode({"id": name, "error": reason}), reason)
    return Result(_encode(found))


def _article(line: bytes) -> dict[str, Any]:
    """The object on a line.

    Raises:
        BadInput: there is none.
    """
    try:
        article = json.loads(line)
    except UnicodeDecodeError as error:
        raise BadInput(_LINE, f"not UTF-8 at byte {error.start}") from None
    except ValueError as error:
        raise BadInput(_LINE, f"not JSON: {error}") from None
    except RecursionError:
        raise BadInput(_LINE, "not JSON of an article: too deep") from None
    if not isinstance(article, dict):
        raise BadInput(_LINE, 'not an object like {"id": "a", "text": "..."}')
    return article


def _extracted(article: dict[str, Any], authority: Authority) -> dict[str, Any]:
    text, published = article.get("text"), article.get("published")
    if not isinstance(text, str):
        raise BadInput("text", "missing, or not a string")
    if not isinstance(published, str | None):
        raise BadInput("published", "not a string like 2008-06-25")
    lexicons = load_lexicons()  # their time is not the article's
    with guarded(_LINE):
        document = read_text(text, published=published)
        found = extract(document, lexicons, authority)
        return extraction_json(document, found, name=article.get("id"))
