"""A passage in, whether it is a title or note: what is named in marks, not said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.contents.titles import is_titled

if TYPE_CHECKING:
    from app.extraction.quotes.choosing.choice import Line
    from app.extraction.quotes.scene import Spoken
    from app.lexicons.reporting import ReportingWords
    from app.syntax.grammar import Tokens


def _is_note(tokens: Tokens, spoken: Spoken) -> bool:
    """True when the bracket that opens a passage closes at its end."""
    inner = tokens.tags[spoken.first + 2 : spoken.last]
    closing = inner.index("CLOSE") if "CLOSE" in inner else len(inner)
    rest = inner[closing + 1 :]
    return closing < len(inner) and all(tag in {"STOP", "QUOTE"} for tag in rest)


def _is_named(line: Line, words: ReportingWords) -> bool:
    """True behind an owner, and right behind a verb that names its hearer first."""
    spoken = line.spoken
    cue = line.chosen.attribution if line.chosen else None
    if cue is None or cue.lemma not in words.hearer:
        return spoken.lead == "POSS"
    behind = spoken.first - 1 if spoken.lead == "DET" else spoken.first
    return spoken.lead == "POSS" or cue.last == behind


def is_reference(tokens: Tokens, line: Line, words: ReportingWords) -> bool:
    """True for a title in brackets that hold no cue: (“The Old Dam”, May 2).

    What stands in brackets throughout is a note: “(Applause)”. Titles are also what
    somebody owns (“ABC's “Good Evening”) and whom somebody tells (told “Good Evening”).
    """
    spoken, chosen = line.spoken, line.chosen
    if is_titled(tokens, spoken.first, spoken.last) and _is_named(line, words):
        return True
    if tokens.tags[spoken.first + 1] == "OPEN" and _is_note(tokens, spoken):
        return True
    if spoken.lead != "OPEN":
        return False
    end = spoken.last
    while end < len(tokens.tags) and tokens.tags[end] not in {"CLOSE", "STOP"}:
        end += 1
    cue = chosen.attribution if chosen else None
    return cue is None or not spoken.first <= cue.first < end
