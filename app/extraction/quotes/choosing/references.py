"""A passage in, whether it is a title or note: what is named in marks, not said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import in_headline

if TYPE_CHECKING:
    from app.extraction.quotes.choosing.choice import Line
    from app.extraction.quotes.scene import Spoken
    from app.lexicons.reporting import ReportingWords
    from app.syntax.grammar import Parse, Tokens

_TAKING_IN = frozenset({"PREP", "DET", "ADJ", "NOUN", "NUM"})
_SHOUTING = frozenset("?!")


def _is_note(tokens: Tokens, spoken: Spoken) -> bool:
    """True when the bracket that opens a passage closes at its end."""
    inner = tokens.tags[spoken.first + 2 : spoken.last]
    closing = inner.index("CLOSE") if "CLOSE" in inner else len(inner)
    rest = inner[closing + 1 :]
    return closing < len(inner) and all(tag in {"STOP", "QUOTE"} for tag in rest)


def _is_name(parse: Parse, spoken: Spoken, words: ReportingWords) -> bool:
    """True for capitals that a sentence takes in: on “Good Evening”, a “Big Sky” ad.

    Behind a comma that goes for works and further names alone. What is shouted or
    answered with is no name, and in a headline everything has capitals.
    """
    tokens, first, last = parse.tokens, spoken.first, spoken.last
    if not _is_capital(tokens, spoken) or tokens.words[last - 2] in _SHOUTING:
        return False
    taken_in = spoken.lead in _TAKING_IN and tokens.lowers[first - 1] != "with"
    listed = spoken.lead == "QUOTE" and tokens.tags[first - 2] == "COMMA"
    named = taken_in or listed or names_work(tokens, first, words)
    return named and not in_headline(parse, spoken.passage.span)


def _is_capital(tokens: Tokens, spoken: Spoken) -> bool:
    """True for a title, and for a single word with a capital."""
    if spoken.words == 1:
        return tokens.words[spoken.first + 1][:1].isupper()
    return spoken.titled


def names_work(tokens: Tokens, first: int, words: ReportingWords) -> bool:
    """True behind "the paper," or "the show": what follows is most often its title."""
    before = first - 2 if tokens.tags[first - 1] == "COMMA" else first - 1
    return before >= 0 and tokens.lowers[before] in words.works


def _is_named(line: Line, words: ReportingWords) -> bool:
    """True behind an owner, and right behind a verb that names its hearer first."""
    spoken = line.spoken
    cue = line.chosen.attribution if line.chosen else None
    if cue is None or cue.lemma not in words.hearer:
        return spoken.lead == "POSS"
    behind = spoken.first - 1 if spoken.lead == "DET" else spoken.first
    return spoken.lead == "POSS" or cue.last == behind


def is_reference(parse: Parse, line: Line, words: ReportingWords) -> bool:
    """True for a name in a sentence, and a title in brackets: (“The Old Dam”, May 2).

    What stands in brackets throughout is a note: “(Applause)”. Titles are also what
    somebody owns (“ABC's “Good Evening”) and whom somebody tells (told “Good Evening”).
    """
    tokens, spoken, chosen = parse.tokens, line.spoken, line.chosen
    if _is_name(parse, spoken, words):
        return True
    if spoken.titled and _is_named(line, words):
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
