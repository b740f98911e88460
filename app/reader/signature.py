"""The last paragraphs of a letter -> the lines with which its writer signs.

Sir, – Your correspondent ...

Jane Doe
Former harbour master
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.reader.names import is_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.document import Span
    from app.lexicons.headers import HeaderWords

_SALUTATION = re.compile(
    r"(?:Dear )?(?:Sirs?|Madam|Sir or Madam|Editor|Mr\.? Editor)\b ?[,:—–-]"
    r"|To the editor\b",
    re.IGNORECASE,
)
_OPENING = 3  # paragraphs: a headline and a line under it may come first
_MOST, _LONGEST = 5, 70  # lines of a signature, characters of one
_STOPS = (".", "!", "?", "”", '"', "’")


def signature(
    text: str, paragraphs: Sequence[Span], words: HeaderWords
) -> tuple[Span, ...]:
    """The lines of the signature, the name first; none where nobody signs."""
    if not any(_SALUTATION.match(text, span.start) for span in paragraphs[:_OPENING]):
        return ()
    lines: list[Span] = []
    for span in reversed(paragraphs[-_MOST:]):
        brief = span.end - span.start <= _LONGEST
        if not brief or span.of(text).endswith(_STOPS):
            break
        lines.insert(0, span)
    signed = lines and is_names(lines[0].of(text), words)
    return tuple(lines) if signed else ()
