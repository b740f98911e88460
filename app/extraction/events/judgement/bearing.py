"""A told deed in, whether the words bear it out though they do not name who did it.

What people suffer, and what is done to one who is known, has happened all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.deeds import FORCE, PROTEST
from app.extraction.events.scene.kinds import are_several, is_named, is_time
from app.extraction.events.scene.verbs import is_passive
from app.extraction.events.senses.rank import is_public

if TYPE_CHECKING:
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_AGENTLESS = frozenset({"07", "12", "08", "14", "15", "16", "17", "18", "19", "20"})
_FIRST_PERSONS = frozenset({"i", "we"})
# Freed, beaten or shot by somebody, talks broken off by somebody.
_SUFFERED = ("0841", "18", "19", "125", "164")
_HELD = ("171", "172", "173")  # seized, banned, arrested
_UNDERGONE = ("116", "063")  # convicted, extradited
# Criticised, accused; asked or ordered by whoever it was.
_ADDRESSED = ("111", "112", "02", "10")
_CALLING_OFF = frozenset({"call", "cancel", "postpone", "scrap", "abandon", "shelve"})
_INVITING = "invite"  # the rules of invitations begin so
_ACCORD = "057"
_MENACE = "130"  # "they have been threatened"


def is_borne_out(scene: Scene, deed: Deed, clause: Clause) -> bool:
    """False for what is told in passing of nobody, or of what may come.

    What people suffer is told even of nobody: "two men who were freed".
    """
    if deed.code.startswith(PROTEST) and _is_called_off(scene, clause):
        return False
    if deed.background:
        held = deed.code in _HELD and _is_dated(scene, clause)
        known = held or deed.code.startswith(_SUFFERED)
        known = known or (deed.code == _ACCORD and _is_settled(scene, clause))
        suffered = known and _is_undergone(scene, clause)
        announced = deed.code.startswith(PROTEST) and deed.modality == "planned"
        return announced or (
            bool(deed.actors or suffered) and deed.modality == "actual"
        )
    menaced = deed.code == _MENACE and not clause.agent and is_passive(clause)
    agentless = deed.code[:2] in _AGENTLESS or deed.code in _UNDERGONE or menaced
    agentless = agentless or _is_addressed(scene, deed, clause)
    agentless = agentless or _is_invited(scene, deed, clause)
    fought = deed.code.startswith(FORCE) and scene.story.is_about("fighting")
    return bool(deed.actors) or (agentless and (fought or not deed.weak))


def _is_called_off(scene: Scene, clause: Clause) -> bool:
    """True for the rally of "called off a rally planned for Friday"."""
    return any(
        other.verb.lemma in _CALLING_OFF
        and not set(clause.subjects).isdisjoint((*other.objects, *other.adjuncts))
        for other in scene.clauses
    )


def _is_addressed(scene: Scene, deed: Deed, clause: Clause) -> bool:
    """True for "he was accused" and "he faced criticism", not for "I was insulted"."""
    if not deed.code.startswith(_ADDRESSED) or deed.rule.startswith("light"):
        return False
    if clause.verb.passive and clause.verb.last - clause.verb.first == 1:
        return False  # "accused of lying"
    if not clause.verb.passive and deed.recipients != scene.ranges(clause.subjects):
        return False
    heads = {scene.tokens.lowers[words[0]] for words in deed.recipients}
    return bool(heads) and heads.isdisjoint(_FIRST_PERSONS)


def _is_dated(scene: Scene, clause: Clause) -> bool:
    """True for a passive with its time: "a vessel detained in March".

    So too for "five men, two of whom were banned last year".
    """
    last = clause.verb.last
    behind = scene.window(last, scene.reach(last - 1))
    if not any(is_time(scene, number) for number in behind):
        return False
    if clause.kind == "relative":
        return True
    verbs = (one for one in scene.clauses if one.kind == "main")
    return any(one.subjects == clause.subjects for one in verbs)


def _is_invited(scene: Scene, deed: Deed, clause: Clause) -> bool:
    """True for "the king was invited", not for guests who nobody is."""
    if not deed.rule.startswith(_INVITING) or not is_passive(clause):
        return False
    return any(is_public(scene, words) for words in deed.recipients)


def _is_settled(scene: Scene, clause: Clause) -> bool:
    """True for one accord with its place or time: "a deal signed in Oslo"."""
    if are_several(scene, clause.subjects):
        return False
    spans = (scene.tokens.span(*scene.words(n)) for n in clause.adjuncts)
    places = any(scene.cast.places_in(span) for span in spans)
    return places or any(is_time(scene, number) for number in clause.adjuncts)


def _is_undergone(scene: Scene, clause: Clause) -> bool:
    """True for a passive; not behind ", who" where nobody knows who is meant."""
    if clause.relative is None or not clause.subjects:
        return clause.verb.passive
    if scene.tokens.tags[clause.relative - 1] != "COMMA":
        return clause.verb.passive
    last = scene.phrases[clause.subjects[-1]].last
    between = scene.window(last, clause.relative)
    return clause.verb.passive and not any(is_named(scene, n) for n in between)
