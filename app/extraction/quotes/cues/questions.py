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

    from app.syntax.grammar import Parse

ASKING = frozenset({"q", "a"})
_QUESTION, _ANSWER = ["Q", "."], ["A", "."]


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
        opening = tokens.words[first : first + len(_ANSWER)]
        mouth = Mouth(first, first + 1, first)
        label = Attribution(number, first + 1, first + 2, ".", mouth, "label")
        asked = first > 0 and tokens.words[first - 1] == "?"
        if waiting is not None and asked and opening == _ANSWER:
            yield waiting
            yield label
        waiting = label if opening == _QUESTION else None
