"""A clause and the patterns of its verb in, the deed that fits out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.clauses.acting import acting, is_idle
from app.extraction.events.clauses.objects import objects_behind
from app.extraction.events.clauses.recipients import recipients_of
from app.extraction.events.clauses.surroundings import opens
from app.extraction.events.scene.deeds import Deed
from app.extraction.events.scene.kinds import are_many, is_none
from app.extraction.events.scene.roles import subjects_of
from app.extraction.events.scene.verbs import is_passive
from app.extraction.events.senses.figures import literal
from app.extraction.events.senses.rank import is_body, is_public

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import VerbPattern
    from app.syntax.grammar import Clause

_NEAR = 5  # tokens between a verb and the object that belongs to its sense
_ENDS = frozenset({"STOP", "COMMA", "COLON", "QUOTE", "CONJ", "CLOSE", "DASH"})
# PLOVER: cooperation, aid and reduced relations are nothing without a recipient.
NEED_RECIPIENT = ("06", "07", "16")
_OBJECT = (("object",),)
_MUTUAL = ("03", "04", "06", "12")  # what people do, or fail to do, with one another


def match_frame(
    scene: Scene, clause: Clause, key: str, *, end: int, bound: bool
) -> Deed | None:
    """The deed of the first pattern under `key` that fits.

    `end` is the token behind the key; `bound` asks for patterns that name their objects
    or for those that do not.
    """
    patterns = (
        _bound(scene, clause, key, end=end)
        if bound
        else scene.patterns.free.get(key, ())
    )
    for pattern in patterns:
        if opens(scene, clause, pattern):
            deed = _fit(scene, clause, pattern, end=end)
            meant = literal(scene, deed) if deed is not None else None
            if meant is not None:
                return meant
    return None


def _bound(
    scene: Scene, clause: Clause, key: str, *, end: int
) -> Sequence[VerbPattern]:
    """Patterns, those first whose object is told apart best: "hunger strike"."""
    bound = scene.patterns.bound.get(key)
    if bound is None or bound.words.isdisjoint(scene.vocabulary):
        return ()
    found: list[VerbPattern] = []
    for number in objects_behind(scene, clause, end):
        for name in scene.names[number]:
            for pattern in bound.by_object.get(name, ()):
                if pattern not in found:
                    found.append(pattern)
    return found


def _fit(
    scene: Scene, clause: Clause, pattern: VerbPattern, *, end: int
) -> Deed | None:
    objects = objects_behind(scene, clause, end)
    named = _named(scene, objects, pattern)
    if pattern.objects and named is None:
        return None
    if not pattern.objects and _is_excluded(scene, clause.agent or objects, pattern):
        return None
    if not _takes(scene, clause, pattern, objects):
        return None
    actors = acting(scene, clause, pattern, end=end)
    if actors is None or not _may_act(scene, clause, pattern, actors):
        return None
    recipients = recipients_of(scene, clause, pattern, named=named, end=end)
    if not _is_whole(scene, clause, pattern, actors=actors, recipients=recipients):
        return None
    used = {n for n in objects if n == named or scene.words(n) in recipients}
    return Deed(
        code=pattern.code,
        trigger=_trigger(scene, clause, named, end=end),
        actors=actors,
        recipients=recipients,
        rule="verb-object" if named is not None else "verb",
        weak=pattern.weak,
        together=pattern.together,
        negated=named is not None and is_none(scene, named),
        phrases=frozenset(used),
        clauses=_spoken(scene, clause, pattern),
    )


def _may_act(
    scene: Scene, clause: Clause, pattern: VerbPattern, actors: Sequence[Range]
) -> bool:
    """False where somebody must do it, or only states, bodies or people of rank do."""
    if not (actors or pattern.alone or is_passive(clause) or is_idle(pattern)):
        return False
    if pattern.final and not any(is_body(scene, words) for words in actors):
        return False
    return not pattern.public or any(is_public(scene, words) for words in actors)


def _takes(
    scene: Scene, clause: Clause, pattern: VerbPattern, objects: Sequence[int]
) -> bool:
    """False where the pattern asks for an object, or for none, in vain."""
    if not objects and (pattern.transitive or _acts_on_object(pattern)):
        return False
    last = clause.verb.last
    if pattern.final and not _ENDS.issuperset(scene.tokens.tags[last : last + 1]):
        return False
    opens = scene.tokens.tags[last : last + 1] in (["WH"], ["SUB"])
    return not (pattern.intransitive and (objects or opens))


def _acts_on_object(pattern: VerbPattern) -> bool:
    """True where nobody but the object can be the recipient, and there must be one."""
    alone = pattern.alone or pattern.together or pattern.code.startswith("04")
    return pattern.recipients == _OBJECT and not (alone or pattern.objects)


def _named(scene: Scene, objects: Sequence[int], pattern: VerbPattern) -> int | None:
    """The object that the pattern asks for."""
    wanted = pattern.objects
    if not wanted:
        return None
    return next((n for n in objects if not wanted.isdisjoint(scene.names[n])), None)


def _trigger(scene: Scene, clause: Clause, named: int | None, *, end: int) -> Range:
    """The verb with its particle, and its object where that makes the sense."""
    last = max(end, clause.verb.last)
    head = scene.heads[named] if named is not None else 0
    if last <= head < last + _NEAR:
        last = head + 1
    return clause.verb.head, last


def _spoken(scene: Scene, clause: Clause, pattern: VerbPattern) -> frozenset[int]:
    """The clause that a criticism consists of, which tells nothing else."""
    behind_it = (
        scene.clause_behind(clause) if ("clause",) in pattern.recipients else None
    )
    return frozenset() if behind_it is None else frozenset({behind_it})


def _is_excluded(scene: Scene, objects: Sequence[int], pattern: VerbPattern) -> bool:
    """True for what makes the verb mean another thing: "strike a tone".

    Of a passive it is what does it: "hit by sanctions".
    """
    return bool(objects) and not pattern.excluded.isdisjoint(scene.names[objects[0]])


def _is_whole(
    scene: Scene,
    clause: Clause,
    pattern: VerbPattern,
    *,
    actors: tuple[Range, ...],
    recipients: tuple[Range, ...],
) -> bool:
    """True when everybody is there without whom the words mean something else."""
    told = actors or is_idle(pattern)
    if pattern.alone and pattern.actors == "from":
        told = told or recipients  # "46,000 families received aid"
    named = recipients or (pattern.objects and pattern.alone)
    if not told and not (named and is_passive(clause)):
        return False
    if recipients or pattern.alone:
        return True
    if pattern.together and (len(actors) > 1 or _among_many(scene, clause, pattern)):
        return True
    return bool(pattern.objects) and pattern.code[:2] not in NEED_RECIPIENT


def _among_many(scene: Scene, clause: Clause, pattern: VerbPattern) -> bool:
    """True for "the ministers met", "the ministers discussed the treaty"."""
    met = pattern.recipients == _OBJECT and clause.objects
    if met or not pattern.code.startswith(_MUTUAL):
        return False
    doers = subjects_of(scene, clause)
    known = not clause.objects or any(is_public(scene, scene.words(n)) for n in doers)
    return known and are_many(scene, doers)
