"""A told deed in, the same out with what the clauses that hang on it add.

"Police used batons to disperse them", "it will cut off loans if Minsk does not yield",
"a strike called for Thursday".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.deeds import FORCE, PROTEST
from app.extraction.events.scene.kinds import is_named, is_somebody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_THREAT = "13"
_CONDITIONS = frozenset({"if", "unless", "until"})
_ANNOUNCED = frozenset({"call", "announce"})
_PLANNED = frozenset({"plan", "schedule"})
_DEPTH = 3  # clauses below the deed's own among which its condition stands


def supplemented(reading: Reading, deed: Deed, clause: Clause) -> Deed:
    """The deed with the recipients, or the modality, that other clauses tell."""
    if deed.code.startswith(PROTEST) and _is_announced(reading.scene, clause):
        return deed._replace(modality="planned")
    if deed.recipients or deed.clause is None:
        return deed
    if deed.code.startswith(_THREAT):
        return _aimed(reading, deed, tuple(_conditional(reading, deed.clause)))
    if deed.code.startswith(FORCE):
        return _aimed(reading, deed, tuple(_intended(reading, deed.clause)))
    return deed


def _is_announced(scene: Scene, clause: Clause) -> bool:
    """True for "a strike called for Thursday", and for whatever is planned."""
    verb = clause.verb
    if verb.lemma in _PLANNED:
        return True
    ahead = scene.tokens.lowers[verb.last : verb.last + 1] == ["for"]
    return ahead and verb.passive and verb.lemma in _ANNOUNCED


def _aimed(reading: Reading, deed: Deed, numbers: tuple[int, ...]) -> Deed:
    if not numbers:
        return deed
    words = tuple(reading.scene.words(number) for number in numbers)
    acting = {reading.scene.side(one) for one in words}
    own = {reading.scene.side(one) for one in deed.actors}
    return deed if (acting & own) - {None} else deed._replace(recipients=words)


def _conditional(reading: Reading, number: int, depth: int = _DEPTH) -> Iterator[int]:
    """Who is to yield lest it be done: Minsk, of "if Minsk did not release"."""
    scene = reading.scene
    for child in reading.children(number):
        clause = scene.clauses[child]
        marker = "" if clause.marker is None else scene.tokens.lowers[clause.marker]
        if marker in _CONDITIONS:
            yield from (n for n in clause.subjects if is_named(scene, n))
        elif depth:
            yield from _conditional(reading, child, depth - 1)


def _intended(reading: Reading, number: int) -> Iterator[int]:
    """Whom it is to reach: the crowd, of "used batons to disperse the crowd"."""
    scene = reading.scene
    for child in reading.children(number):
        clause = scene.clauses[child]
        if clause.kind == "infinitive" and clause.objects:
            first = clause.objects[0]
            if is_somebody(scene, first):
                yield first
