"""A noun that names a deed in, whether the words round it show that it took place out.

Of such a noun one side is enough: "the raid on the depot", "a meeting of ministers".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.deeds import FORCE, PROTEST
from app.extraction.events.scene.kinds import are_many, is_time
from app.extraction.events.senses.rank import is_of_state, is_public

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene
    from app.syntax.grammar import Clause

_OWN = frozenset({"his", "her", "its", "their"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those"}) | _OWN
_PAST = frozenset(
    {"after", "following", "since", "during", "at", "in", "amid", "over", "with"}
)
_ROUNDS = frozenset({"round", "rounds"})
_MEETINGS = ("04", "062")  # nobody meets or trains with others alone
_ACCORD = "057"
_WHOLE = ("051", "113", "1712")  # of these both sides must be named
_APPEAL = "020"
_VOICED = frozenset({"noun-intend", "noun-appeal", "noun-demand", "noun-refuse"})
_VIOLENCE = ("18", "19", "20")
# "In the wake of attacks", "victims of attacks".
_WAKES = frozenset(
    {"wake", "aftermath", "anniversary", "victims", "victim", "survivors"}
)
_OPEN = frozenset({"conference", "conferences"})  # where a body's members only listen
_AIMED = frozenset({"on", "against", "of"})
_NEAR = 3  # phrases behind a noun among which its day is named


def took_place(scene: Scene, number: int, deed: Deed) -> bool:
    """True for a noun of a deed that the sentence tells of as of what has happened."""
    if deed.rule in _VOICED:  # "his promise to build a dam"
        return _are_parties(scene, deed)
    if not any(_happens(scene, name) for name in scene.names[number]):
        return False
    if not _is_sided(scene, number, deed):
        return False
    return _is_grounded(scene, number) or _is_state(scene, number, deed)


def is_told_beside(deed: Deed, told: Collection[Deed]) -> bool:
    """True where a verb tells of the same: "killed in a raid on the depot"."""
    alike = _VIOLENCE if deed.code.startswith(_VIOLENCE) else (deed.code[:2],)
    return any(one.code.startswith(alike) for one in told)


def has_struck(
    scene: Scene, deed: Deed, number: int, *, told: Collection[Deed]
) -> bool:
    """True for the raid of "a raid on a camp killed two": so there was one.

    Where it took place is nobody that it was aimed at.
    """
    hit = (scene.phrase_of(words) for words in deed.recipients)
    preps = [scene.phrases[one].prep for one in hit if one is not None]
    if not any(prep and scene.tokens.lowers[prep] in _AIMED for prep in preps):
        return False
    words = scene.words(number)
    return any(
        words in one.actors and one.code.startswith(FORCE)
        for one in told
        if one.modality == "actual" and not one.negated
    )


def _happens(scene: Scene, name: str) -> bool:
    noun = scene.patterns.nouns.get(name)
    return noun is not None and noun.happens


def _is_sided(scene: Scene, number: int, deed: Deed) -> bool:
    """True where enough of those who took part are named for a deed of that kind."""
    if deed.code.startswith(_ACCORD):
        many = len(deed.actors) + len(deed.recipients) > 1 or _are_plural(scene, deed)
        return many and _is_dated(scene, number)
    if deed.code.startswith(_WHOLE):
        return bool(deed.actors and deed.recipients)
    if deed.code.startswith(_APPEAL):
        return _are_parties(scene, deed) and _asks(scene, number)
    if deed.code.startswith(_MEETINGS):
        return _are_several(scene, deed)
    return bool(deed.actors or deed.recipients)


def _are_parties(scene: Scene, deed: Deed) -> bool:
    """True for who is known by name; of business stories only for states."""
    if scene.story.is_about("business"):
        return any(is_of_state(scene, words) for words in deed.actors)
    return any(scene.side(words) is not None for words in deed.actors)


def _asks(scene: Scene, number: int) -> bool:
    """True for "a call for a truce", not for the call of a telephone."""
    last = scene.phrases[number].last
    return scene.tokens.lowers[last : last + 1] in (["for"], ["that"])


def _are_several(scene: Scene, deed: Deed) -> bool:
    """True for "ministers", and for a body whose members meet."""
    if len(deed.actors) + len(deed.recipients) > 1:
        return True
    return any(_is_group(scene, words, deed) for words in deed.actors)


def _are_plural(scene: Scene, deed: Deed) -> bool:
    """True for "an agreement by the ministers"."""
    numbers = (scene.phrase_of(words) for words in deed.actors)
    return are_many(scene, [number for number in numbers if number is not None])


def _is_group(scene: Scene, words: Range, deed: Deed) -> bool:
    """True for people of rank, for "their", and for "OPEC" of "the OPEC meeting"."""
    lower = scene.tokens.lowers[words[1] - 1]
    if lower in _OWN:
        return lower == "their" or _is_body(scene, words)
    if scene.patterns.singulars.get(lower, lower) != lower:
        return is_public(scene, words)
    if scene.tokens.lowers[deed.trigger[0]] in _OPEN:
        return False
    return words[0] < deed.trigger[0] and _is_body(scene, words)


def _is_body(scene: Scene, words: Range) -> bool:
    side = scene.side(words)
    return side is not None and scene.cast.actor(side).type == "organization"


def _is_grounded(scene: Scene, number: int) -> bool:
    """True for what is definite, dated, or that upon which something followed."""
    phrase, lowers = scene.phrases[number], scene.tokens.lowers
    if lowers[phrase.first] in _DEFINITE or scene.possessor(number) is not None:
        return True
    if phrase.prep is not None and lowers[phrase.prep] in _PAST:
        single = phrase.last - phrase.first == 1
        return not (single and lowers[phrase.head] in scene.patterns.nouns)
    if phrase.prep is not None and lowers[phrase.prep - 1] in _WAKES:
        return True
    dated = _is_dated(scene, number) or _is_measured(scene, number)
    return dated or _is_followed(scene, number)


def _is_measured(scene: Scene, number: int) -> bool:
    """True for the talks of "eleven days of talks", "a third round of talks"."""
    prep, lowers = scene.phrases[number].prep, scene.tokens.lowers
    if prep is None or lowers[prep] != "of":
        return False
    return lowers[prep - 1] in scene.time or lowers[prep - 1] in _ROUNDS


def _is_state(scene: Scene, number: int, deed: Deed) -> bool:
    """True for "workers on strike"."""
    prep = scene.phrases[number].prep
    striking = deed.code.startswith(PROTEST) and bool(deed.actors)
    return striking and prep is not None and scene.tokens.lowers[prep] == "on"


def _is_dated(scene: Scene, number: int) -> bool:
    phrase, lowers = scene.phrases[number], scene.tokens.lowers
    if not scene.time.isdisjoint(lowers[phrase.first : phrase.last]):
        return True
    behind = range(number + 1, min(number + 1 + _NEAR, len(scene.phrases)))
    reach = scene.reach(phrase.last - 1)
    return any(
        is_time(scene, other) and scene.phrases[other].first < reach for other in behind
    )


def _is_followed(scene: Scene, number: int) -> bool:
    """True for the subject of what has come of it: "a raid left five dead"."""
    return any(
        number in clause.subjects
        and clause.verb.finite
        and (clause.verb.tense == "past" or _goes_on(scene, clause))
        for clause in scene.clauses
    )


def _goes_on(scene: Scene, clause: Clause) -> bool:
    """True for what "is under way" and what "is continuing"."""
    last = clause.verb.last
    way = scene.tokens.lowers[last : last + 1] in (["underway"], ["under"])
    return clause.verb.form == "gerund" or (clause.verb.lemma == "be" and way)
