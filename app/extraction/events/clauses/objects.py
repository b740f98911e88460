"""A clause in, the phrases to which it is done out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.kinds import is_time
from app.extraction.events.scene.verbs import is_passive

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_RELATIVES = frozenset({"that", "which", "whom"})
_BEHIND_GAP = frozenset({"STOP", "COMMA", "COLON", "CONJ"})
_JUDGING = frozenset(  # something "as wrong"
    {"condemn", "denounce", "reject", "dismiss", "decry", "hail", "praise", "welcome"}
    | {"criticize", "criticise"}
)
_NAMING = frozenset(
    {"call", "describe", "term", "label", "dub", "see", "regard", "view", "consider"}
    | {"brand", "characterize", "characterise", "deem"}
)
_LAYING = frozenset({"impose", "levy", "inflict", "launch"})  # on somebody
_ABOUT = frozenset(
    {"over", "about", "around", "up", "to", "as", "many", "under", "at", "least"}
    | {"most"}
)
_AIMING = (["at"], ["to"], ["as"])  # unlike "at least", "up to" and "as many as"


def objects_of(clause: Clause) -> tuple[int, ...]:
    """The phrases to which it is done; of a passive, its subjects too."""
    if is_passive(clause):
        return (*clause.subjects, *clause.objects)
    return clause.objects


def objects_behind(scene: Scene, clause: Clause, end: int) -> tuple[int, ...]:
    """The objects; of a verb with a particle, first the phrase behind the particle."""
    key = (clause.verb.first, end)
    found = scene.objects.get(key)
    if found is None:
        found = scene.objects[key] = _objects_behind(scene, clause, end)
    return found


def _objects_behind(scene: Scene, clause: Clause, end: int) -> tuple[int, ...]:
    objects = tuple([n for n in objects_of(clause) if not is_time(scene, n)])
    if "than" in scene.vocabulary:
        objects = tuple([_counted(scene, number) for number in objects])
    if not objects:
        objects = _missed(scene, clause) or _of_relative(scene, clause)
        objects = objects or _so_called(scene, clause)
    if end > clause.verb.last and not is_passive(clause):
        found = scene.after(end, limit=end + 2)
        if found is not None and (scene.phrases[found].prep or 0) < end:
            return (found, *(n for n in objects if n != found))
    return objects


def _missed(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """Objects that the grammar took for something else.

    "staged rallies Sunday", "killed over 20 men", "arrested a man wanted in Oslo".
    """
    last = clause.verb.last
    found = scene.after(last, limit=last + 4)
    if found is None or is_time(scene, found):
        return ()
    first = scene.phrases[found].first
    counted = scene.tokens.tags[first] == "NUM"
    between = scene.tokens.lowers[last:first]
    if between == ["that"] and not any(one.marker == last for one in scene.clauses):
        return (found,)  # "rejected that version"
    about = counted and between not in _AIMING and _ABOUT.issuperset(between)
    if not between or about:
        return scene.together_with(found)
    return ()


def _so_called(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """The meddling, of "condemned what it called foreign meddling"."""
    last = clause.verb.last
    if scene.tokens.lowers[last : last + 1] != ["what"]:
        return ()
    behind = scene.clause_behind(clause)
    naming = None if behind is None else scene.clauses[behind]
    if naming is None or naming.verb.lemma not in _NAMING or naming.marker != last:
        return ()
    named = naming.objects or naming.adjuncts
    return named[:1]


def _of_relative(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """The design, of "a design that the cabinet rejected"."""
    marker, tokens = clause.marker, scene.tokens
    if marker is None or tokens.lowers[marker] not in _RELATIVES:
        return ()
    last = clause.verb.last
    timed = tokens.tags[last + 1 : last + 2] == ["NUM"]  # "rejected in 2020"
    following = tokens.tags[last : last + 1]
    ends = _BEHIND_GAP.issuperset(following) or (timed and following == ["PREP"])
    ends = ends or (clause.verb.lemma in _LAYING and following == ["PREP"])
    judged = tokens.lowers[last : last + 1] == ["as"]
    ends = ends or (clause.verb.lemma in _JUDGING and judged)
    if not ends or not clause.subjects:
        return ()
    for number in range(clause.subjects[0] - 1, -1, -1):
        phrase = scene.phrases[number]
        if phrase.possessor_of is None:
            behind = phrase.last == marker or (
                phrase.last == marker - 1 and tokens.tags[phrase.last] != "VERB"
            )
            return (number,) if behind and not is_time(scene, number) else ()
    return ()


def _counted(scene: Scene, number: int) -> int:
    """The men, in "more than 20 men"."""
    last = scene.phrases[number].last
    if scene.tokens.lowers[last : last + 1] != ["than"]:
        return number
    found = scene.after(last, limit=last + 2)
    return number if found is None else found
