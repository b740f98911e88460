"""A run of capitalised words in, the names in it out, each with kind and title."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from app.extraction.actors.names.kinds import by_last_word
from app.extraction.actors.names.lone import read_echo, read_one
from app.extraction.actors.names.names import Name
from app.extraction.actors.names.openings import begins_longer, is_function_word
from app.extraction.actors.names.ordinary import is_ordinary, read_ordinary
from app.extraction.actors.names.plain import from_given, read_plain
from app.extraction.actors.names.units import Unit, read_unit, split_units

if TYPE_CHECKING:
    from collections.abc import Container

    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.paper import Run
    from app.syntax.grammar import Tokens

_OPENING = frozenset({"word", "modifier", "thing"})
_LED = ("-led", "-backed")
_ALLIED = frozenset({"Coalition", "Alliance", "Force", "Mission"})
_UNION = "Union"  # of India, before a portfolio: "Union Coal Secretary Asha Nair"


def read_runs(
    tokens: Tokens, runs: list[Run], works: Container[int], know: Knowledge
) -> list[Name]:
    """The names of runs, in order, but of those that the titles of `works` are."""
    names: list[Name] = []
    end = 0  # of the last name: a known one may reach beyond its run
    for run in runs:
        if run.first in works:
            continue
        found = read_run(tokens, run, know)
        if found and found[0].first < end:
            found = [one for one in found if one.first >= end]
        if found:
            names += found
            end = found[-1].last
    return names


def read_run(tokens: Tokens, run: Run, know: Knowledge) -> list[Name]:
    """The names of a run, in order of the text."""
    if run.last - run.first == 1:
        return _read_word(tokens, run, know)
    if run.facts.ordinary and is_ordinary(tokens, run):
        return read_ordinary(tokens, run, know)
    units = split_units(tokens, run, know)
    if len(units) == 1:
        return _read_single(tokens, units[0], run, know)
    return _read_several(tokens, units, run, know)


def _read_several(
    tokens: Tokens, units: list[Unit], run: Run, know: Knowledge
) -> list[Name]:
    kinds = {one.kind for one in units}
    pairs: list[Name] = []
    if "pair" in kinds:
        pairs = [
            Name(one.first, one.last, "pair", one.entry)
            for one in units
            if one.kind == "pair"
        ]
        if units[0].kind == "pair" and _is_led(tokens, units):
            return [*pairs, Name(units[0].first, units[-1].last, "organization")]
        units = [one for one in units if one.kind != "pair"]
    units = _without_openers(tokens, units, run, know)
    if not units:
        return pairs
    storm = _storm(tokens, units, run, know) if "word" in kinds else None
    if storm:
        return [*pairs, storm]
    at = _title_before_name(tokens, units, run, know) if "title" in kinds else None
    if at is None:
        return pairs + read_plain(tokens, units, run, know=know)
    return pairs + _read_titled(tokens, units, run, know=know, at=at)


def _is_led(tokens: Tokens, units: list[Unit]) -> bool:
    """True for the "Saudi-led Coalition", a body that is called by who leads it."""
    at = units[0].last
    if units[-1].last > at + 1 or not tokens.words[at - 1].endswith(_LED):
        return False
    return tokens.words[at] in _ALLIED


def _read_word(tokens: Tokens, run: Run, know: Knowledge) -> list[Name]:
    """The name in a run of one word, as two of three runs are."""
    first, facts = run.first, run.facts
    entry = facts.sole
    ticker = tokens.words[first - 1] == "<"
    if entry and not (ticker or begins_longer(tokens, facts, run.last, run.end)):
        return [Name(first, run.last, entry.kind, entry)]
    if facts.settled:
        unit = Unit(facts.kind, first, run.last)
    else:
        unit = read_unit(tokens, first, run, know)
    return _read_single(tokens, unit, run, know)


def _read_single(tokens: Tokens, unit: Unit, run: Run, know: Knowledge) -> list[Name]:
    """The name in a run of one unit, as most runs are."""
    kind = unit.kind
    if kind == "pair":
        return [Name(unit.first, unit.last, "pair", unit.entry)]
    if kind == "title":
        return read_echo(tokens, unit, run, know)
    cut = run.facts.opener and kind in _OPENING
    if cut and is_function_word(tokens, unit.first, run, know):
        return []
    return read_one(tokens, unit, run, know)


def _without_openers(
    tokens: Tokens, units: list[Unit], run: Run, know: Knowledge
) -> list[Unit]:
    """Without function words at the front."""
    for at, unit in enumerate(units):
        first = unit.first
        if unit.kind not in _OPENING or not is_function_word(tokens, first, run, know):
            return units[at:] if at else units
    return []


def _storm(tokens: Tokens, units: list[Unit], run: Run, know: Knowledge) -> Name | None:
    """The thing that "Tropical Storm Ada" is, with all that follows its noun."""
    words, heralds = tokens.words, know.names.heralds
    for unit, after in pairwise(units):
        if words[unit.first] in heralds and after.kind == "word":
            span = (unit.first, units[-1].last)
            body = by_last_word(tokens, span, run.paper.ends)
            return None if body else Name(*span, "thing")
    return None


def _title_before_name(
    tokens: Tokens, units: list[Unit], run: Run, know: Knowledge
) -> int | None:
    """The index of the last title that a name follows."""
    for at in range(len(units) - 2, -1, -1):
        after = units[at + 1]
        if units[at].kind == "title" and (
            after.kind == "word" or after.is_entry("person") or _is_named(units, at + 1)
        ):
            span = (after.first, units[-1].last)
            told = by_last_word(tokens, span, run.paper.ends)
            if told in (None, "person") and not _is_body_word(tokens, span, know):
                return at
    return None


def _is_body_word(tokens: Tokens, span: tuple[int, int], know: Knowledge) -> bool:
    """True for the Regiment of "Engineer Regiment", where no person is named."""
    first, last = span
    word = tokens.words[first]
    names = know.names
    single = (
        last - first == 1 and word not in names.given and word not in names.surnames
    )
    return single and word in know.organisations.last


def _is_named(units: list[Unit], at: int) -> bool:
    """True for the city of "opposition leader Hama Diallo", a given name there."""
    last = at + len("FL") == len(units)
    return last and units[at].is_entry("place") and units[at + 1].kind == "word"


def _read_titled(
    tokens: Tokens, units: list[Unit], run: Run, *, know: Knowledge, at: int
) -> list[Name]:
    """Organisation, office and person of "NATO Secretary-General Rasmussen"."""
    start = at
    while start and units[start - 1].kind in ("title", "modifier"):
        start -= 1
    if start and tokens.words[units[0].first] == _UNION and not units[0].entry:
        start = 0
    before = [
        _as_body(name, start, units)
        for name in _read_before(tokens, units[:start], run, know)
    ]
    people = _person_units(units[at + 1 :])
    rest = units[at + 1 + len(people) :]
    people = from_given(tokens, people, know)
    name = Name(
        people[0].first,
        people[-1].last,
        "person",
        people[0].entry if len(people) == 1 else None,
        title=(units[start].first, units[at].last),
        side=before[-1].last - 1 if before else None,
    )
    after = read_plain(tokens, rest, run, know=know) if rest else []
    return [*before, name, *after]


def _as_body(name: Name, start: int, units: list[Unit]) -> Name:
    """A name right before an office is that of its body, if nothing tells a person."""
    beside = name.last == units[start].first
    unknown = name.kind == "person" and name.entry is None and not name.sure
    return replace(name, kind="organization") if beside and unknown else name


def _read_before(
    tokens: Tokens, units: list[Unit], run: Run, know: Knowledge
) -> list[Name]:
    """The names before an office: Minnesota in "Minnesota Democratic Gov. Ann Lee"."""
    while units and units[-1].kind == "thing":
        units = units[:-1]
    return read_plain(tokens, units, run, know=know) if units else []


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
