"""A deed and the dates of the article in, the date that its sentence gives it out."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from app.extraction.events.scene.kinds import is_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.document import DateMention, Span
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene
    from app.syntax.grammar import Clause

_LEADING = 12  # tokens of a time, and an aside, before the subject
_OPENERS = frozenset({"COMMA", "CONJ", "SUB", "WH", "DASH", "COLON"})
_HOURS = frozenset({"hours", "hour", "minutes", "moments", "shortly"})
_MEANWHILE = frozenset({"while", "as"})
_NEAR = 2  # tokens behind ", while" in which its clause begins


def date_of(
    scene: Scene, deed: Deed, dates: Sequence[DateMention], *, within: Range
) -> DateMention | None:
    """The first date in the words that tell the deed, before or above its clause."""
    dates = dates_in(dates, scene.sentence.span)
    if not dates:
        return None
    dates = [
        date
        for date in dates
        if not _is_of_relative(scene, deed, date) and not _describes(scene, deed, date)
    ]
    span = scene.tokens.span(_led_by(scene, deed, within[0]), within[1])
    found = _first_in(dates, span)
    above = None if found else _clause_above(scene, deed) or _clause_beside(scene, deed)
    if above is None:
        return found
    last = max(scene.reach(above.verb.head), above.last)
    behind = _first_in(dates, scene.tokens.span(above.verb.head, last))
    return behind or _first_in(dates, scene.tokens.span(above.first, last))


def _first_in(dates: Sequence[DateMention], span: Span) -> DateMention | None:
    return next((date for date in dates if date.span and span.holds(date.span)), None)


def _describes(scene: Scene, deed: Deed, date: DateMention) -> bool:
    """True for the February of "met because of the February accord"."""
    if date.span is None:
        return False
    ends, (first, last) = scene.tokens.ends, deed.trigger
    for number, phrase in enumerate(scene.phrases):
        if not ends[phrase.first] <= date.span.end < ends[phrase.last - 1]:
            continue
        head = scene.heads[number]
        if phrase.possessor_of is None and ends[head] > date.span.end:
            owned = scene.tokens.tags[phrase.first : head]
            return not first <= head < last and "POSS" not in owned
    return False


def _is_of_relative(scene: Scene, deed: Deed, date: DateMention) -> bool:
    """True for the June of "Chad, which hosts the cup in June, refused to play"."""
    if deed.clause is None or date.span is None:
        return False
    starts, start, trigger = scene.tokens.starts, date.span.start, deed.trigger[0]
    return any(
        (clause.kind == "relative" or _is_reduced(scene, deed, clause))
        and starts[clause.verb.first] < start < starts[trigger]
        for clause in scene.clauses[: deed.clause]
    )


def _is_reduced(scene: Scene, deed: Deed, clause: Clause) -> bool:
    """True for the participle of "a vessel detained in March was released"."""
    if clause.kind != "participle" or not clause.verb.passive:
        return False
    return deed.clause is not None and (
        scene.clauses[deed.clause].subjects == clause.subjects
    )


def _led_by(scene: Scene, deed: Deed, first: int) -> int:
    """The first token of the sentence where only a time stands before its one clause.

    "In 2014 she met the mayor", "On Monday, they agreed".
    """
    begin = scene.sentence.first
    if begin < first and (set_before := _set_before(scene, first)) is not None:
        return set_before
    leading = first - begin
    opens = deed.clause is not None and all(
        clause.verb.first >= first for clause in scene.clauses
    )
    if not opens or not 0 < leading <= _LEADING:
        return first
    return begin


def _set_before(scene: Scene, first: int) -> int | None:
    """Where a time begins that the clause alone can have: "until, in May 1998, Chad".

    So too behind a conjunction: "and on Friday the court".
    """
    tags, last = scene.tokens.tags, first
    if tags[last - 1] == "COMMA":
        last -= 1
    for number in range(len(scene.phrases) - 1, -1, -1):
        phrase = scene.phrases[number]
        if phrase.last == last and is_time(scene, number):
            begin = phrase.first if phrase.prep is None else phrase.prep
            opened = begin > scene.sentence.first and tags[begin - 1] in _OPENERS
            return begin if opened else None
    return None


def _clause_above(scene: Scene, deed: Deed) -> Clause | None:
    """The clause that a participle or "after" hangs on; not one of saying."""
    if deed.clause is None:
        return None
    clause = scene.clauses[deed.clause]
    if deed.clause and clause.kind == "main" and _is_hours_off(scene, clause):
        return scene.clauses[deed.clause - 1]
    if deed.clause and (told := _told_meanwhile(scene, clause)) is not None:
        return told
    if clause.governor is None or clause.kind not in ("adverbial", "participle"):
        return None
    above = scene.clauses[clause.governor]
    if above.kind == "infinitive" and above.governor is not None:
        above = scene.clauses[above.governor]  # "failed on Friday to agree after"
    return None if above.verb.lemma in scene.clausal else above


def _told_meanwhile(scene: Scene, clause: Clause) -> Clause | None:
    """The main clause that ", while outside police fired" goes along with.

    Also where that tells what somebody said, on the day of which both happened.
    """
    if not clause.subjects or _MEANWHILE.isdisjoint(scene.vocabulary):
        return None
    first = scene.phrases[clause.subjects[0]].first
    lowers, tags = scene.tokens.lowers, scene.tokens.tags
    for at in range(max(first - _NEAR, scene.sentence.first + 1), first):
        if lowers[at] in _MEANWHILE and tags[at - 1] == "COMMA":
            mains = (one for one in scene.clauses if one.kind == "main")
            return next((one for one in mains if one.verb.last < at), None)
    return None


def _is_hours_off(scene: Scene, clause: Clause) -> bool:
    """True behind "hours after": it was the same day."""
    lowers, after = scene.tokens.lowers, clause.first - 1
    timed = after > 0 and lowers[after] in ("after", "before")
    return timed and lowers[after - 1] in _HOURS


def _clause_beside(scene: Scene, deed: Deed) -> Clause | None:
    """The last clause, of "Police arrested two men and seized a car on Friday"."""
    if deed.clause is None or deed.clause + 1 >= len(scene.clauses):
        return None
    clause, beside = scene.clauses[deed.clause], scene.clauses[deed.clause + 1]
    if beside.kind != "coordinate" or beside.subjects != clause.subjects:
        return None
    return beside if beside.verb.tense == clause.verb.tense == "past" else None


def dates_in(dates: Sequence[DateMention], span: Span) -> tuple[DateMention, ...]:
    """The dates printed inside a sentence; both given and found in order."""
    first = bisect_left(dates, span.start, key=_start)
    last = bisect_left(dates, span.end, key=_start)
    return tuple(dates[first:last])


def _start(date: DateMention) -> int:
    return date.span.start if date.span else 0
