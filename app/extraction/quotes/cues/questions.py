"""Paragraphs that open with "Q." and "A." in, the labels that these are out.

An initial looks the same ("A. Lee"), so only a question counts whose next paragraph
is marked as its answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.cues.attribution import Attribution
from app.extraction.quotes.mouths.setting import Mouth

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.syntax.grammar import Parse, Tokens

ASKING = frozenset({"q", "a"})
IN_FULL = frozenset({"question", "answer"})
# The same with the stop that an initial has in it.
STOPPED = ASKING | {"q.", "a."}
KNOWN = STOPPED | IN_FULL
ANSWERS = frozenset({"A", "A."})
_INITIALS = frozenset({"Q.", "A."})
_STOPPED = (["Q", "."], ["A", "."])


def find_questions(parse: Parse, paragraph_of: Sequence[int]) -> Iterator[Attribution]:
    """The label of every such question and of its answer, in order of the text."""
    tokens, text = parse.tokens, parse.document.text
    if "Q." not in text or "\nA." not in text:
        return
    waiting: Attribution | None = None
    last = -1
    for number, sentence in enumerate(parse.sentences):
        if paragraph_of[number] == last:
            continue
        last, first = paragraph_of[number], sentence.first
        end = _label_end(tokens, first)
        mouth = Mouth(first, first + 1, first)
        label = Attribution(number, end - 1, end, ".", mouth, "label")
        letter = tokens.words[first][0] if end > first else ""
        asked = first > 0 and tokens.words[first - 1] == "?"
        if waiting is not None and asked and letter == "A":
            yield waiting
            yield label
        waiting = label if letter == "Q" else None


def _label_end(tokens: Tokens, first: int) -> int:
    """The token behind the stop of "Q." or "A.", or `first` where neither stands there.

    Before some words such a letter looks like an initial, which has its stop in it.
    """
    if tokens.words[first] in _INITIALS:
        return first + 1
    lettered = tokens.words[first : first + 2] in _STOPPED
    return first + 2 if lettered else first
