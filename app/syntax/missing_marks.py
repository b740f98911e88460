"""A passage without its closing mark in, where it ends out.

A mark of another shape may close it (“No,' he said), or the text itself tell that it is
over: “No, said Ann Lee.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.syntax.marks import Mark, ends_speech

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPEECH_LEADS = frozenset(".,:?!…")
# Every start is a comma or sign and what follows it is bounded, so this is linear.
_SAYS = r"(?:said|says|added|adds|wrote|replied)"
_OFFICE = r"(?:[a-z-]{2,20}\s){0,4}"
_NAME = r"(?:[A-Z][\w'’-]+)"
_SPEAKER = rf"(?:he|she|they|{_OFFICE}(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?{_NAME}(?:\s{_NAME})?)"
_DETERMINED = r"(?:the|an?|one|his|her|their)\s"
_ATTRIBUTED = re.compile(
    rf"(?<=[,?!])\s(?:{_SAYS}\s(?:{_DETERMINED}|{_OFFICE}[A-Z])|{_SPEAKER}\s{_SAYS}\b)"
)
# The same where nothing follows the verb: the speech goes on in the next paragraph.
_ATTRIBUTED_LAST = re.compile(rf"(?<=[,?!])\s{_SPEAKER}\s{_SAYS}\.?\Z")


def early_end(
    text: str, opening: Mark, stop: int, *, marks: Iterable[Mark], goes_on: bool
) -> Mark | None:
    """Where words that no mark of theirs closes before `stop` end nevertheless.

    `goes_on` is True where the next paragraph continues the speech, so that it needs no
    closing mark and may tell what others said.
    """
    if stray := _stray(text, opening, stop, marks):
        return stray
    attributed = _ATTRIBUTED_LAST if goes_on else _ATTRIBUTED
    told = attributed.search(text, opening.end, stop)
    return Mark(told.start(), told.start(), "close") if told else None


def _stray(text: str, opening: Mark, stop: int, marks: Iterable[Mark]) -> Mark | None:
    """A closing single mark where speech ends, of which no other opens the words."""
    for mark in marks:
        if mark.style == "double" or mark.start <= opening.start:
            continue
        if mark.start >= stop or mark.role == "open":
            return None
        if ends_speech(text, mark):
            return Mark(mark.start, mark.end, "close")
    return None


def leads_speech(text: str, mark: Mark) -> bool:
    """True for a mark where a speech may begin: at the top, behind a stop or comma."""
    at = mark.start - 1
    while at >= 0 and text[at] == " ":
        at -= 1
    return at < 0 or text[at] == "\n" or text[at] in _SPEECH_LEADS
