"""A run of one unit in, the name in it out, if it is one and no plain word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.kinds import kind_of
from app.extraction.actors.names.names import Name
from app.extraction.actors.names.openings import AFTER_SURNAME

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.paper import Run
    from app.extraction.actors.names.units import Unit
    from app.syntax.grammar import Tokens

_AFTER_NAME = AFTER_SURNAME | {"CONJ", "OPEN", "PREP", "TO"}
_DOING = frozenset({"do", "does", "did"})
_NAMING = frozenset({"word", "modifier"})
_BEFORE_LABEL = frozenset({"OPEN", "COMMA"})
_BESIDE_PERSON = frozenset({"POSS", "WH", "COMMA"})
_SAID = frozenset({"said", "told", "wrote", "thought", "felt", "knew", "left"})
_SHORT = 4  # letters of an abbreviated party


def read_one(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> list[Name]:
    """The name that the only unit of a run is, if any."""
    first, last = unit.first, unit.last
    word = tokens.words[first]
    facts = run.paper.facts[word]
    if word.isupper() and _is_ticker(tokens, unit):
        return []
    if unit.entry:
        return [Name(first, last, unit.entry.kind, unit.entry)]
    if unit.kind not in _NAMING or _is_label(tokens, unit, know):
        return []
    after = tokens.words[last] if last < run.end else ""
    if after == "=" or (facts.common and after in know.names.calendar):
        return []  # "the kwacha ZMW=", "Super Tuesday"
    plain = unit.kind == "modifier" or word in know.names.calendar
    if facts.common or facts.bare:
        plain = plain or is_plain_alone(tokens, unit, run, know)
    if plain or (run.opening and _is_unproven(tokens, unit, run, know)):
        return read_echo(tokens, unit, run, know)
    kind, sure = kind_of(tokens, (first, last), run, know)
    return [Name(first, last, kind, None, sure)]


def _is_unproven(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> bool:
    """True for a word, opening a sentence, that nothing shows to be a name.

    A name stands elsewhere with a capital, or is subject or owner here; a plural of
    which there is more than one ("Participants say") is none.
    """
    word = tokens.words[unit.first]
    if word in run.paper.names or run.paper.facts[word].inner:
        return False
    if word in know.names.given:
        return word in know.names.ambiguous and not _acts(tokens, unit, run, know)
    ends = unit.last >= run.end
    following = "" if ends else tokens.lowers[unit.last]
    quoted = tokens.quoted[unit.first] and tokens.tags[unit.first - 1] == "QUOTE"
    if quoted and following in _DOING:
        return True  # “Neutral does not mean silent”: who is quoted names the known
    after = "" if ends else tokens.tags[unit.last]
    if after not in _AFTER_NAME or word.lower() in run.paper.words:
        return True
    if following == "of":
        return True  # "Units of the brigade"
    many = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    form = tokens.forms[unit.last]
    return many and after in ("VERB", "AUX", "MODAL") and form != "present"


def _acts(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> bool:
    """True before what only somebody does or has: "Hope said", "Joy's son"."""
    if unit.last >= run.end:
        return False
    if tokens.tags[unit.last] in _BESIDE_PERSON:
        return True
    lower = tokens.lowers[unit.last]
    stems = (lower, lower[:-1], lower.removesuffix("ed"))
    return lower in _SAID or not know.saying.isdisjoint(stems)


def _is_ticker(tokens: Tokens, unit: Unit) -> bool:
    """True of capitals, BA in "Boeing Co <BA>" and PEN in "the sol PEN=", so marked."""
    first, last = unit.first, unit.last
    marked = (first and tokens.words[first - 1] == "<") or (
        last < len(tokens.words) and tokens.words[last] == "="
    )
    return bool(marked) and last - first == 1


def _is_label(tokens: Tokens, unit: Unit, know: Knowledge) -> bool:
    """True for what tells a party, a seat or a state, and is no name here."""
    if not unit.first or tokens.tags[unit.first - 1] not in _BEFORE_LABEL:
        return False
    return _is_bracketed(tokens, unit) or _is_state(tokens, unit, know)


def _is_state(tokens: Tokens, unit: Unit, know: Knowledge) -> bool:
    """True for the Calif of "Napa, Calif", which has lost its stop."""
    behind = tokens.tags[unit.first - 1] == "COMMA"
    return behind and f"{tokens.words[unit.first]}." in know.places.states


def _is_bracketed(tokens: Tokens, unit: Unit) -> bool:
    """True for the party in "Cllr Ann Lee (Con, Marsh)", and "(R-Ohio)"."""
    first, last = unit.first, unit.last
    before = tokens.tags[first - 1]
    if last >= len(tokens.tags):
        return False
    word = tokens.words[first]
    if word[1:2] == "-":
        return True  # R-Ohio
    closed = before == "OPEN" and tokens.tags[last] in ("CLOSE", "COMMA")
    return closed and len(word) <= _SHORT and not (word.isupper() and len(word) > 1)


def read_echo(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> list[Name]:
    """A plain word that may stand for a fuller name: "the Church", "Brown said"."""
    first = unit.first
    if unit.last - first > 1:
        return []
    if first and tokens.lowers[first - 1] == "the":
        body = tokens.words[first] in know.organisations.last
        return [Name(first, unit.last, "echo")] if body else []
    after = tokens.tags[unit.last] if unit.last < run.end else ""
    if not run.opening or after in AFTER_SURNAME:
        return [Name(first, unit.last, "echo")]
    return []


def is_plain_alone(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> bool:
    """True for "the Government": a common noun is no name by itself."""
    word = tokens.words[unit.first]
    facts = run.paper.facts[word]
    if facts.bare:
        return True
    if not facts.common or word in know.names.given:
        return False
    described = unit.last < run.end and tokens.tags[unit.last] == "NOUN"
    plain = described or run.opening or word in know.names.openers
    return plain or has_article(tokens, unit, run)


def has_article(tokens: Tokens, unit: Unit, run: Run) -> bool:
    """True where "the", "a" or another determiner stands before."""
    return unit.first > run.begin and tokens.tags[unit.first - 1] == "DET"
