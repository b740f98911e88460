"""A run of capitalised words in, the names in it out, each with kind and title."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.extraction.actors.kinds import by_last_word, kind_of
from app.extraction.actors.names import Name
from app.extraction.actors.units import Unit, split_units

if TYPE_CHECKING:
    from app.extraction.actors.knowledge import Knowledge
    from app.extraction.actors.names import NameKind
    from app.extraction.actors.runs import Run
    from app.syntax.grammar import Tokens

_DIRECTIONS = frozenset(
    {"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western"}
    | {"Central", "Upper", "Lower", "Inner", "Outer", "Greater", "Northwest"}
    | {"Northeast", "Southwest", "Southeast"}
)
_ARTICLES = frozenset({"The", "A", "An", "I", "I'm", "I'd", "I'll", "I've"})
_AFTER_SURNAME = frozenset({"VERB", "AUX", "MODAL", "POSS", "COMMA", "WH"})
_SHORT = 4  # letters of an abbreviated party
_PLURAL_ACRONYM = 3


def read_run(tokens: Tokens, run: Run, know: Knowledge) -> list[Name]:
    """The names of a run, in order of the text."""
    units = split_units(tokens, run, know)
    pairs = [Name(one.first, one.last, "pair") for one in units if one.kind == "pair"]
    units = _without_openers(
        tokens, [one for one in units if one.kind != "pair"], run, know
    )
    if not units:
        return pairs
    at = _title_before_name(tokens, units, know)
    if at is None:
        return pairs + _read_plain(tokens, units, run, know=know)
    return pairs + _read_titled(tokens, units, run, know=know, at=at)


def _without_openers(
    tokens: Tokens, units: list[Unit], run: Run, know: Knowledge
) -> list[Unit]:
    """Without function words at the front."""
    at = 0
    while at < len(units) and units[at].kind in ("word", "modifier", "thing"):
        if not _is_function_word(tokens, units[at], run, know):
            break
        at += 1
    return units[at:]


def _is_function_word(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> bool:
    """True for words that begin no name; inside a sentence only articles and I do."""
    word = tokens.words[unit.first]
    if not run.opening or unit.first > run.first:
        return word in _ARTICLES or (run.last - run.first == 1 and know.is_hard(word))
    return know.is_hard(word)


def _title_before_name(
    tokens: Tokens, units: list[Unit], know: Knowledge
) -> int | None:
    """The index of the last title that a name follows."""
    for at in range(len(units) - 2, -1, -1):
        after = units[at + 1]
        if units[at].kind == "title" and (
            after.kind == "word" or after.is_entry("person")
        ):
            ends = by_last_word(tokens, (after.first, units[-1].last), know)
            if ends is None:
                return at
    return None


def _read_titled(
    tokens: Tokens, units: list[Unit], run: Run, *, know: Knowledge, at: int
) -> list[Name]:
    """Organisation, office and person of "NATO Secretary-General Rasmussen"."""
    start = at
    while start and units[start - 1].kind in ("title", "modifier"):
        start -= 1
    before = _read_plain(tokens, units[:start], run, know=know) if start else []
    people = _person_units(units[at + 1 :])
    rest = units[at + 1 + len(people) :]
    people = _from_given(tokens, people, know)
    name = Name(
        people[0].first,
        people[-1].last,
        "person",
        people[0].entry if len(people) == 1 else None,
        title=(units[start].first, units[at].last),
        side=before[-1].last - 1 if before else None,
    )
    after = _read_plain(tokens, rest, run, know=know) if rest else []
    return [*before, name, *after]


def _from_given(tokens: Tokens, units: list[Unit], know: Knowledge) -> list[Unit]:
    """Without the word before a given name: "Universe" of "Miss Universe Ann Lee"."""
    given = know.names.given
    if len(units) <= len("AB") or tokens.words[units[1].first] not in given:
        return units
    first = tokens.words[units[0].first]
    plain = know.is_common(first) or first in know.organisations.last
    return units[1:] if plain and first not in given else units


def _person_units(units: list[Unit]) -> list[Unit]:
    """The units up to the next known name that stands for itself."""
    end = 1
    while end < len(units) and (
        units[end].kind in ("word", "modifier", "thing")
        or units[end].is_entry("person")
        or (end == 1 and len(units) == len("FL") and not units[end].is_entry("seat"))
    ):
        end += 1
    return units[:end]


def _read_plain(
    tokens: Tokens, units: list[Unit], run: Run, *, know: Knowledge
) -> list[Name]:
    """The names of units without a title before a name."""
    if len(units) == 1 and units[0].kind == "title":
        return _echo(tokens, units[0], run, know)
    kept = _without_tail(units)
    lone = len(kept) == 1 < len(units) and kept[0].kind == "word"
    if not kept or (lone and _has_article(tokens, kept[0], run)):
        return []
    units = kept
    if units[-1].kind == "thing":
        return _acronyms(tokens, units)
    span = (units[0].first, units[-1].last)
    if len(units) == 1:
        return _one(tokens, units[0], run, know)
    whole = by_last_word(tokens, span, know)
    if whole and not units[-1].is_entry("place", "country", "capital", "seat"):
        return _whole(tokens, units, run, know=know, kind=whole)
    return _parts(tokens, units, run, know)


def _without_tail(units: list[Unit]) -> list[Unit]:
    """Without titles and their modifiers at the end: "the White House Chief"."""
    end = len(units)
    if any(unit.last - unit.first == 1 and unit.kind == "link" for unit in units):
        return units
    while end and units[end - 1].kind == "title":
        end -= 1
    if end < len(units):
        while end and units[end - 1].kind == "modifier":
            end -= 1
    return units[:end]


def _acronyms(tokens: Tokens, units: list[Unit]) -> list[Name]:
    """Of "FIFA World Cup" only FIFA."""
    return [
        Name(unit.first, unit.last, "organization", unit.entry)
        for unit in units
        if unit.is_entry("organization") and tokens.words[unit.first].isupper()
    ]


def _one(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> list[Name]:
    if unit.entry:
        return [Name(unit.first, unit.last, unit.entry.kind, unit.entry)]
    if unit.kind != "word" or _is_bracketed(tokens, unit):
        return []
    month = tokens.words[unit.first] in know.names.calendar
    if month or _is_plain_alone(tokens, unit, run, know):
        return _echo(tokens, unit, run, know)
    span = (unit.first, unit.last)
    kind, sure = kind_of(tokens, span, run, know)
    return [Name(*span, kind, sure=sure)]


def _is_bracketed(tokens: Tokens, unit: Unit) -> bool:
    """True for the party in "Cllr Ann Lee (Con)", "(R-Ohio)", and for tickers."""
    first, last = unit.first, unit.last
    if not first or last >= len(tokens.tags):
        return False
    before, word = tokens.words[first - 1], tokens.words[first]
    if before == "<":
        return word.isupper()  # a ticker symbol
    inside = tokens.tags[first - 1] == "OPEN"
    if inside and word[1:2] == "-":
        return True  # R-Ohio
    closed = inside and tokens.tags[last] == "CLOSE"
    return closed and len(word) <= _SHORT and not (word.isupper() and len(word) > 1)


def _echo(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> list[Name]:
    """A plain word that may stand for a fuller name: "the Church", "Brown said"."""
    first = unit.first
    if first and tokens.lowers[first - 1] == "the":
        body = tokens.words[first] in know.organisations.last
        return [Name(first, unit.last, "echo")] if body else []
    after = tokens.tags[unit.last] if unit.last < run.end else ""
    if not run.opening or after in _AFTER_SURNAME:
        return [Name(first, unit.last, "echo")]
    return []


def _is_plain_alone(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> bool:
    """True for "the Government": a common noun is no name by itself."""
    word = tokens.words[unit.first]
    if word in know.organisations.last or word in know.places.last:
        return True
    if len(word) == 1 or word in know.names.suffixes or _is_generic(word):
        return True
    if know.is_hard(word) and not word.isupper():
        return True
    article = _has_article(tokens, unit, run)
    common = know.is_common(word) and word not in know.names.given
    described = unit.last < run.end and tokens.tags[unit.last] == "NOUN"
    plain = article or described or run.opening or word in know.names.openers
    return common and plain


def _has_article(tokens: Tokens, unit: Unit, run: Run) -> bool:
    return unit.first > run.begin and tokens.tags[unit.first - 1] == "DET"


def _is_generic(word: str) -> bool:
    """True for "NGOs", "HFCs": a plural of capitals names a class, no body."""
    return len(word) >= _PLURAL_ACRONYM and word[-1] == "s" and word[:-1].isupper()


def _whole(
    tokens: Tokens, units: list[Unit], run: Run, *, know: Knowledge, kind: NameKind
) -> list[Name]:
    """One name of all units, less a plain word that opens the sentence."""
    first = units[0]
    plain = run.opening and first.first == run.first and first.kind == "word"
    if plain and len(units) > len("AB") and first.last < units[1].first + 1:
        word = tokens.words[first.first]
        if word in know.names.openers and tokens.lowers[units[1].first] != "of":
            units = units if know.is_common(tokens.words[units[1].first]) else units[1:]
    entry = units[0].entry if len(units) == 1 else None
    return [Name(units[0].first, units[-1].last, kind, entry)]


def _parts(tokens: Tokens, units: list[Unit], run: Run, know: Knowledge) -> list[Name]:
    """Known names apart, with the unknown words that belong to them."""
    names: list[Name] = []
    at = 0
    while at < len(units):
        end = at + 1
        if units[at].entry is None:
            while end < len(units) and units[end].entry is None:
                end += 1
        names += _part(tokens, units[at:end], run, know=know, before=names)
        at = end
    return names


def _part(
    tokens: Tokens, units: list[Unit], run: Run, *, know: Knowledge, before: list[Name]
) -> list[Name]:
    last = before[-1] if before and before[-1].last == units[0].first else None
    if units[0].entry:
        return _known_part(tokens, units[0], last, before=before)
    if last is not None and _takes(tokens, last, units, know):
        before.pop()
        kind: NameKind = "organization"
        return [replace(last, last=units[-1].last, kind=kind, entry=None, sure=False)]
    return _unknown_part(tokens, units, run, know=know, after=last)


def _known_part(
    tokens: Tokens, unit: Unit, last: Name | None, *, before: list[Name]
) -> list[Name]:
    entry = unit.entry
    if entry is None:
        return []
    if last is not None and entry.kind in ("country", "place", "capital"):
        word = tokens.words[last.first]
        if last.size == 1 and word in _DIRECTIONS:
            before.pop()
            return [Name(last.first, unit.last, "place")]
        if last.kind == "organization":
            before.pop()
            return [Name(last.first, unit.last, "organization", sure=last.sure)]
    return [Name(unit.first, unit.last, entry.kind, entry)]


def _takes(tokens: Tokens, last: Name, units: list[Unit], know: Knowledge) -> bool:
    """True where a known name goes on: "UN Environment", "Chicago Bulls"."""
    word = tokens.words[units[0].first]
    if word in know.names.given or units[0].kind != "word":
        return False
    if last.kind == "organization":
        return last.entry is not None
    return last.kind in ("place", "capital", "country") and len(units) == 1


def _unknown_part(
    tokens: Tokens, units: list[Unit], run: Run, *, know: Knowledge, after: Name | None
) -> list[Name]:
    units = _from_given(tokens, units, know)
    if run.opening and units[0].first == run.first and len(units) > 1:
        word, second = (tokens.words[unit.first] for unit in units[:2])
        given = know.names.given
        extra = len(units) > len("AB") and second in given
        if word not in given and (know.is_common(word) or extra):
            units = units[1:]
    first = units[0]
    if len(units) == 1 and after is not None and after.kind == "demonym":
        word = tokens.words[first.first]
        if know.is_common(word) or word not in know.names.given:
            return []
    if len(units) == 1 and first.kind != "word":
        return []
    plain = len(units) == 1 and _is_plain_alone(tokens, first, run, know)
    if plain and tokens.words[first.first] not in _DIRECTIONS:
        return []
    span = (first.first, units[-1].last)
    kind, sure = kind_of(tokens, span, run, know)
    if kind == "organization" and not sure:
        return []  # only plain words: "Climate Change"
    return [Name(*span, kind, sure=sure)]
