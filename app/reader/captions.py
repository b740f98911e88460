"""A paragraph alone -> whether it is the caption of a picture, by whose picture it is.

The pier in May [File: Jane Doe/Reuters] · The pier in May (Yonhap) · © Jane Doe, AFP
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from app.lexicons.alternatives import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.document import Span
    from app.lexicons.headers import HeaderWords

_LONGEST = 320  # characters
_PROSE = (".", "!", "?", "”", '"', "’")
_BRIEF = 24  # words of a caption among the last paragraphs
_NAME = 60  # characters of a line with nothing but whose picture it is
_TITLE = 16  # words of a caption that is no sentence
_SIGN = re.compile(r"[\[(©/:]")  # without one of them nobody took a picture
_STOPPED = re.compile(r"[.!?”\"’][\s]*[(\[][^()\[\]]*[)\]]$")


def is_caption(printed: str, words: HeaderWords, *, last: bool) -> bool:
    """True when the paragraph ends with who took the picture.

    Among the `last` ones an agency may as well be a credit, and prose bears one.
    """
    if len(printed) > _LONGEST or printed.endswith(_PROSE):
        return False
    if _SIGN.search(printed) is None:
        return False
    found = _taken_by(words).search(printed)
    if found is None:
        return False
    if found["alone"] is None:
        return not last or len(printed.split()) <= _BRIEF
    brief = len(printed.split()) <= _TITLE and found.start() > 0
    return brief and not last and not _STOPPED.search(printed)


def captions_below(
    text: str, paragraphs: Sequence[Span], words: HeaderWords
) -> Iterator[int]:
    """The lines right under one that says no more than whose picture it is."""
    for index, (above, below) in enumerate(pairwise(paragraphs), 1):
        if not _is_close(text, above, below):
            continue
        found = _taken_by(words).match(above.of(text))
        if found and found.end() == above.end - above.start:
            yield index


def _is_close(text: str, above: Span, below: Span) -> bool:
    """True where a brief line stands right under another."""
    brief = above.end - above.start <= _NAME and below.end - below.start <= _LONGEST
    if not brief or text.count("\n", above.end, below.start) > 1:
        return False
    return text.count(" ", below.start, below.end) < _BRIEF


@cache
def _taken_by(words: HeaderWords) -> re.Pattern[str]:
    """Who took a picture; `alone` stands before an agency that may be a credit.

    There are many agencies, so each spelling that ends with one shares them: it is
    closed as it was opened, and `bare` is what has no brackets.
    """
    agency = alternatives(words.agencies | words.picture_agencies)
    inner = r"[^\[\]()\n]{0,60}"
    return re.compile(
        rf"[\[(](?:ap |afp |file )?(?:file|photo|image|picture)s?\b{inner}[\])]$"
        r"|(?:[\[(](?:[^\[\]()\n]{1,40}(?:/|, via |/via |\bvia )\s?|(?P<alone>))"
        r"|(?P<bare>©\s?[^.©\n]{2,40}[,/]\s?|\.\s[^.\n]{2,40}/\s?))"
        rf"(?:{agency})(?(bare)|[\])])$"
        rf"|\.\s(?:{agency})/(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){{1,3}}$"
        r"|^(?:©\s?\w{2,12}|(?-i:[A-Z]{2,8})|\w{2,12} photo)"  # UN Photo/Jane Doe
        r"/(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3}$"
        r"|(?:photograph|photo|image|picture)s?(?: credit)?(?: by)?:\s?[^.\n]{2,60}$",
        re.IGNORECASE,
    )
