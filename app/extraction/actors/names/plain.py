"""Units without a title before a name in, the names in them out.

A word such as "Ministry" or "River" at the end makes one name of all units; else known
names stand apart, with the unknown words that belong to them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.extraction.actors.names.apposed import LOCATING
from app.extraction.actors.names.kinds import by_last_word, kind_of
from app.extraction.actors.names.known import DIRECTIONS, known_part
from app.extraction.actors.names.lone import (
    has_article,
    is_plain_alone,
    read_echo,
    read_one,
)
from app.extraction.actors.names.names import Name
from app.extraction.actors.names.openings import (
    is_before_given,
    is_plain_opening,
    opens_whole,
)
from app.extraction.actors.names.surroundings import is_of_a_bill

_LANDS = frozenset({"country", "place", "capital"})
_NAMED_LANDS = _LANDS | {"seat"}

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import NameKind
    from app.extraction.actors.names.paper import Run
    from app.extraction.actors.names.units import Unit
    from app.syntax.grammar import Tokens


def read_plain(
    tokens: Tokens, units: list[Unit], run: Run, *, know: Knowledge
) -> list[Name]:
    """The names of units without a title before a name."""
    if len(units) == 1 and units[0].kind == "title":
        return read_echo(tokens, units[0], run, know)
    kept = _without_tail(units)
    lone = len(kept) == 1 < len(units) and kept[0].kind == "word"
    labelled = lone and has_article(tokens, kept[0], run)
    if not kept or labelled or is_of_a_bill(tokens, run):
        return []
    units = kept
    if _ends_in_thing(tokens, units, know):
        return _acronyms(tokens, units)
    if len(units) == 1:
        return read_one(tokens, units[0], run, know)
    at = _body_before_person(tokens, units, know) if len(units) > len("ABF") else 0
    before = _read_several(tokens, units[:at], run, know=know) if at else []
    return before + _read_several(tokens, units[at:], run, know=know)


def _read_several(
    tokens: Tokens, units: list[Unit], run: Run, *, know: Knowledge
) -> list[Name]:
    span = (units[0].first, units[-1].last)
    whole = by_last_word(tokens, span, run.paper.ends)
    entry = units[-1].entry
    if whole and not (entry and entry.kind in _NAMED_LANDS):
        return _whole(tokens, units, run, know=know, kind=whole)
    if len(units) == len("AB") and _is_body_of_land(tokens, units, know):
        return [Name(units[0].first, units[1].last, "organization")]
    return _parts(tokens, units, run, know)


def _is_body_of_land(tokens: Tokens, units: list[Unit], know: Knowledge) -> bool:
    """True for "Elections Ontario", "Irish Rail" and "Scottish Water"."""
    first, second = units
    if second.entry and second.entry.kind in _LANDS:
        return tokens.words[first.first] in know.organisations.before_land
    if tokens.words[second.first] not in know.organisations.after_land:
        return False
    return first.kind == "thing" or first.is_entry("demonym", "country", "place")


def _ends_in_thing(tokens: Tokens, units: list[Unit], know: Knowledge) -> bool:
    """True for "World Cup" and, with a number behind it, "World War II"."""
    last = units[-1]
    if len(units) > 1 and tokens.words[last.first] in know.names.suffixes:
        last = units[-2]
    return last.kind == "thing"


def _body_before_person(tokens: Tokens, units: list[Unit], know: Knowledge) -> int:
    """Where the name begins in "Refugee Council Enver Solomon"; 0 where none does."""
    for at in range(2, len(units) - 1):
        before, word = (tokens.words[unit.first] for unit in units[at - 1 : at + 1])
        named = units[at].kind == units[at + 1].kind == "word"
        if named and before in know.organisations.last and word in know.names.given:
            return at
    return 0


def _without_tail(units: list[Unit]) -> list[Unit]:
    """Without titles and their modifiers at the end: "the White House Chief"."""
    if units[-1].kind != "title":
        return units
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


def _whole(
    tokens: Tokens, units: list[Unit], run: Run, *, know: Knowledge, kind: NameKind
) -> list[Name]:
    """One name of all units, less a plain word that opens the sentence."""
    if len(units) > len("AB") and units[0].kind == "word":
        first, second = units[0].first, units[1].first
        if opens_whole(tokens, first, second, run, know):
            units = units[1:]
    begin, end = units[0].first, units[-1].last
    company = know.organisations.company
    if tokens.words[end - 1] in company and company.issuperset(tokens.words[begin:end]):
        return []  # "Co Inc", which says how a firm is made and not which
    return [Name(begin, end, kind)]


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
        return known_part(tokens, units[0], run, know=know, before=before)
    if last is not None and _takes(tokens, last, units, know):
        before.pop()
        led = last.first > run.begin and last.kind != "organization"
        titled = led and tokens.lowers[last.first - 1] in know.titles.people
        located = led and tokens.lowers[last.first - 1] in LOCATING
        told: NameKind = "place" if located else "organization"
        kind: NameKind = "person" if titled else told
        return [replace(last, last=units[-1].last, kind=kind, entry=None, sure=False)]
    return _unknown_part(tokens, units, run, know=know, after=last)


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
    words = tokens.words
    units = from_given(tokens, units, know)
    if run.opening and units[0].first == run.first and len(units) > 1:
        word, second = words[units[0].first], words[units[1].first]
        more = len(units) > len("AB")
        units = units[is_plain_opening(word, second, run, know, more=more) :]
    if len(units) == 1 and _is_no_part(tokens, units[0], run, know=know, after=after):
        return []
    first, last = units[0].first, units[-1].last
    kind, sure = kind_of(tokens, (first, last), run, know)
    if kind == "organization" and not sure:
        return []  # only plain words: "Climate Change"
    return [Name(first, last, kind, None, sure)]


def _is_no_part(
    tokens: Tokens, unit: Unit, run: Run, *, know: Knowledge, after: Name | None
) -> bool:
    """True for a plain word, and behind a demonym for all but a given name."""
    if unit.kind != "word":
        return True
    word = tokens.words[unit.first]
    behind = after is not None and after.kind == "demonym"
    if behind and (run.paper.facts[word].common or word not in know.names.given):
        return True
    return is_plain_alone(tokens, unit, run, know) and word not in DIRECTIONS


def from_given(tokens: Tokens, units: list[Unit], know: Knowledge) -> list[Unit]:
    """Without the word before a given name, as `is_before_given` tells it."""
    if len(units) <= len("AB"):
        return units
    word, second = tokens.words[units[0].first], tokens.words[units[1].first]
    return units[1:] if is_before_given(word, second, know) else units
