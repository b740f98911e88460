"""A deed of force in, what it means where nobody is hit out.

Newspapers attack with words, teams beat rivals, storms kill; soldiers sent to a flood
bring help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.deeds import FORCE, PROTEST
from app.extraction.events.scene.kinds import is_armed, is_somebody
from app.extraction.events.scene.verbs import is_passive
from app.extraction.events.senses.contests import BEATING, is_contest
from app.extraction.events.senses.everyday import is_everyday
from app.extraction.events.senses.states import is_between_states, is_diplomatic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene
    from app.syntax.grammar import Clause

_CRITICISM, _RELIEF, _CYBER, _ATTACK, _LABOR = "111", "073", "176", "190", "143"
_COMPLAINT = "114"
_APPEAL, _MENACE = "02", "130"
_MEETING, _VISIT = "040", "042"
_TROOPS = ("153", "154")
_SCORNING = frozenset({"attack", "hit", "target"})  # in words, among those known
# What candidates do to one another with words, and with votes.
_SCOLDING = _SCORNING | {"pound", "hammer", "pummel", "batter", "punch", "strike"}
_BODILY = frozenset(
    {"punch", "punched", "punches", "punching", "clash", "clashes", "clashed"}
    | {"clashing", "beaten"}
)
_IMPRESSED = frozenset({"struck", "hit", "shaken", "battered", "rocked"})
_STRIKES = frozenset({"strike", "strikes"})
_LABORS = frozenset(
    {"general", "labor", "labour", "hunger", "rail", "bus", "transport"}
)
_NEAR = 3  # tokens behind a trigger, as in "launched a wave of strikes"
_STORMS = frozenset({"hurricane", "typhoon", "cyclone", "storm", "tropical"})
_FAR = 2  # clauses behind one, among which is the one of the cause
_THROUGH = frozenset({"in", "by", "during", "from", "after", "when", "as"})

_INFECTING = frozenset({"infect", "sicken"})
_WINNING = frozenset({"capture", "seize", "snatch", "grab", "hijack", "conquer"})


def literal(scene: Scene, deed: Deed) -> Deed | None:
    """The deed as it is meant; None where it is a figure of speech or a match."""
    code = deed.code
    if is_everyday(scene, deed):
        return None
    if code.startswith(FORCE):
        return _of_force(scene, deed)
    meant = _meant(scene, deed)
    if meant is not None:
        return deed._replace(code=meant)
    if code == _VISIT and not _is_official(scene, deed):
        return None
    plays = code == _MEETING and deed.rule == "verb" and scene.story.is_about("sport")
    return None if plays else deed


def _meant(scene: Scene, deed: Deed) -> str | None:
    """The code of what the words mean of fighters, of states and in a disaster."""
    code = deed.code
    if code == _LABOR and _is_bare_strike(scene, deed) and _fights(scene, deed.actors):
        return _ATTACK
    if code.startswith(PROTEST) and is_diplomatic(scene, deed):
        return _COMPLAINT
    if code.startswith(_APPEAL) and is_between_states(scene, deed):
        return _MENACE
    relief = code.startswith(_TROOPS) and scene.story.is_about("disaster")
    return _RELIEF if relief else None


def _is_official(scene: Scene, deed: Deed) -> bool:
    """False for travels of private people, and for ways that lead to no place."""
    private = scene.patterns.figures.private
    if any(not private.isdisjoint(scene.names_at(words)) for words in deed.actors):
        return False
    return not deed.weak or any(_is_place(scene, words) for words in deed.recipients)


def _is_place(scene: Scene, words: Range) -> bool:
    side = scene.actor(words)
    if side is not None:
        return scene.cast.actor(side).type == "country"
    return bool(scene.cast.places_in(scene.tokens.span(*words)))


def _of_force(scene: Scene, deed: Deed) -> Deed | None:
    figures = scene.patterns.figures
    hit = [frozenset(scene.names_at(words)) for words in deed.recipients]
    abstract = hit and not any(names.isdisjoint(figures.abstract) for names in hit)
    if abstract or _is_impression(scene, deed):
        return None
    if deed.code == _ATTACK and hit and deed.actors:
        ideas = scene.patterns.ideas
        spoken = deed.rule == "verb" and _are_speakers(scene, deed)
        if spoken or not any(names.isdisjoint(ideas) for names in hit):
            return deed._replace(code=_CRITICISM)
    if scene.story.is_about("election") and _is_of_campaign(scene, deed):
        return _campaigned(scene, deed)
    if is_contest(scene, deed):
        return None
    if deed.code == _ATTACK and deed.rule == "verb" and scene.story.is_about("cyber"):
        return deed._replace(code=_CYBER)
    return deed


def _is_impression(scene: Scene, deed: Deed) -> bool:
    """True for "struck by her story", which neither somebody nor a weapon does."""
    at, lowers = deed.trigger[1], scene.tokens.lowers
    if lowers[deed.trigger[0]] not in _IMPRESSED or lowers[at : at + 1] != ["by"]:
        return False
    number = scene.after(at, limit=at + 2)
    if number is None or is_somebody(scene, number):
        return False
    return not is_armed(scene, number)


def _is_of_campaign(scene: Scene, deed: Deed) -> bool:
    """True for what politicians do, and for bodiless blows where nobody fights."""
    if _is_by_politicians(scene, deed):
        return True
    if scene.story.is_about("fighting") or _fights(scene, deed.actors):
        return False
    if not deed.actors and deed.recipients and deed.rule == "noun":
        return any(map(scene.actor, deed.recipients))  # not "the attack in Bergen"
    lowers, (first, last) = scene.tokens.lowers, deed.trigger
    if not _BODILY.isdisjoint(lowers[first:last]):
        return False
    hit = [scene.phrase_of(words) for words in deed.recipients]
    people = any(n is not None and is_somebody(scene, n) for n in hit)
    return not people or any(scene.side(words) for words in deed.recipients)


def _is_by_politicians(scene: Scene, deed: Deed) -> bool:
    """True where persons or organisations, known by name, do it, and no state."""
    cast = scene.cast
    acting = [scene.actor(words) for words in deed.actors]
    types = {cast.actor(slug).type for slug in acting if slug}
    return None not in acting and bool(types) and "country" not in types


def _are_persons(scene: Scene, deed: Deed) -> bool:
    acting = (scene.actor(w) for w in deed.actors)
    return all(slug and scene.cast.actor(slug).type == "person" for slug in acting)


def _campaigned(scene: Scene, deed: Deed) -> Deed | None:
    """What a candidate's attack comes to: criticism, a victory or what it says."""
    lowers, (first, last) = scene.tokens.lowers, deed.trigger
    lemma = scene.story.lexicons.grammar.lemmas.get(lowers[first], lowers[first])
    noun = scene.patterns.singulars.get(lowers[last - 1], lowers[last - 1])
    if lemma in BEATING or (lemma in _WINNING and _are_persons(scene, deed)):
        return None
    scolded = lemma in _SCOLDING or noun in _SCOLDING
    if lemma == "target" and not any(map(scene.side, deed.recipients)):
        return None  # voters, whom a candidate woos
    return deed._replace(code=_CRITICISM) if scolded else deed


def _are_speakers(scene: Scene, deed: Deed) -> bool:
    """True where a person known by name attacks a person or an organisation."""
    cast, tokens = scene.cast, scene.tokens
    lemmas = scene.story.lexicons.grammar.lemmas
    if lemmas.get(tokens.lowers[deed.trigger[0]]) not in _SCORNING:
        return False
    acting = {scene.actor(words) for words in deed.actors}
    hit = {scene.actor(words) for words in deed.recipients}
    if None in acting or None in hit:
        return False
    persons = {cast.actor(slug).type for slug in acting if slug} == {"person"}
    types = {cast.actor(slug).type for slug in hit if slug}
    return persons and "country" not in types


def _is_bare_strike(scene: Scene, deed: Deed) -> bool:
    """True for "strikes" and "a wave of strikes", not for "a general strike"."""
    first, last = deed.trigger
    words = scene.tokens.lowers[first : last + _NEAR]
    return not _STRIKES.isdisjoint(words) and _LABORS.isdisjoint(words)


def _fights(scene: Scene, actors: Iterable[Range]) -> bool:
    """True for countries and armed forces, whose strikes are no walkouts."""
    for words in actors:
        alone = words[1] - words[0] == 1  # "U.S." of "the U.S. strike"
        side = scene.side(words) if alone else scene.actor(words)
        if side is not None and scene.cast.actor(side).type == "country":
            return True
        if not scene.patterns.forces.isdisjoint(scene.names_at(words)):
            return True
    return False


def is_nobodys(scene: Scene, clause: Clause, subjects: Iterable[int]) -> bool:
    """True for what nobody does: "the storm killed", "killed in a crash"."""
    things = scene.patterns.figures.things
    if any(
        is_cause(scene, number) or not things.isdisjoint(scene.names[number])
        for number in subjects
    ):
        return True
    if _is_illness(scene, clause):
        return True
    if not is_passive(clause):
        return False
    beside = [
        number
        for number in clause.adjuncts
        if scene.tokens.lowers[scene.phrases[number].prep or 0] in _THROUGH
    ]
    return any(is_cause(scene, n) for n in (*beside, *_happening(scene, clause)))


def _is_illness(scene: Scene, clause: Clause) -> bool:
    """True beside what only an illness does: "infected 1,500 and killed 40"."""
    ill = (one for one in scene.clauses if one.verb.lemma in _INFECTING)
    return any(one.subjects == clause.subjects for one in ill)


def _happening(scene: Scene, clause: Clause) -> Iterator[int]:
    """What happened when it was done: "killed when a landslide buried a market"."""
    behind = scene.clause_behind(clause)
    for other in scene.clauses[behind : behind + _FAR] if behind else ():
        if other.marker is not None and scene.tokens.lowers[other.marker] in _THROUGH:
            yield from other.subjects


def is_cause(scene: Scene, number: int) -> bool:
    """True for a storm, a disease, an accident."""
    first = scene.phrases[number].first
    opening = scene.tokens.lowers[first : first + 2]
    causes = scene.patterns.figures.causes
    return not causes.isdisjoint(scene.names[number]) or not _STORMS.isdisjoint(opening)
