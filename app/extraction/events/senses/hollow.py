"""A deed in, whether its words name polls, papers or causes and no party's deed out.

Voters back candidates in polls, papers are released, falls are blamed on the weather.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.kinds import is_somebody
from app.extraction.events.senses.menaces import is_menace

if TYPE_CHECKING:
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene

_BLAMING = frozenset({"blame", "blames", "blamed", "blaming"})
_MINE = frozenset({"i", "we", "you"})
_PERSONAL = frozenset(
    {"vote", "voted", "voting", "votes", "work", "worked", "working", "works"}
)
_WARNING = frozenset({"warn", "warns", "warned", "warning", "caution", "cautioned"})
_BEING = frozenset({"is", "are", "was", "were", "be", "been", "am", "'s", "'re", "'m"})
_THANKING, _SUPPORT = frozenset({"thank", "thanks", "thanked", "thanking"}), "05"
_FOR = frozenset({"for", "on"})
_HELPING = frozenset({"help", "helps", "helped", "helping"})
_RETALIATING = frozenset({"retaliate", "retaliates", "retaliated", "retaliating"})
# Why a road is closed to everybody, and to nobody's harm.
_UPKEEP = frozenset(
    {
        "repair",
        "repairs",
        "maintenance",
        "roadworks",
        "resurfacing",
        "renovation",
        "works",
    }
    | {
        "renovations",
        "refurbishment",
        "upgrade",
        "upgrades",
        "inspection",
        "inspections",
    }
    | {
        "fog",
        "snow",
        "ice",
        "storm",
        "storms",
        "flooding",
        "floods",
        "wind",
        "winds",
        "ash",
    }
    | {"winter", "crash", "collision", "accident", "marathon", "parade", "race", "rain"}
)
_COUNTED = 4  # tokens in which "three-quarters of Republican voters" names voters


def is_explanation(scene: Scene, deed: Deed) -> bool:
    """True for "blamed the weather for the fall", "blamed it on": nobody is accused.

    Not for "blamed a software failure", behind which somebody stands.
    """
    at, lowers = deed.trigger[0], scene.tokens.lowers
    if lowers[at] not in _BLAMING:
        return False
    if _FOR.isdisjoint(lowers[at + 1 : scene.reach(at)]):
        return False
    return not any(_are_people(scene, words) for words in deed.recipients)


def _are_people(scene: Scene, words: Range) -> bool:
    """True for somebody, and for what belongs to somebody known."""
    number = scene.phrase_of(words)
    known = scene.side(words) is not None
    return known or (number is not None and is_somebody(scene, number))


def is_poll(scene: Scene, deed: Deed) -> bool:
    """True for what voters at large think, and for what they do at elections."""
    voters = scene.patterns.figures.voters
    for first, last in deed.actors:
        words = scene.tokens.lowers[first : max(last, first + _COUNTED)]
        if not voters.isdisjoint(words[: deed.trigger[0] - first] or words):
            return True
    return False


def is_private(scene: Scene, deed: Deed) -> bool:
    """True for whom I vote for and work with, which concerns nobody else."""
    lowers = scene.tokens.lowers
    mine = [lowers[first] in _MINE for first, last in deed.actors if last == first + 1]
    return any(mine) and lowers[deed.trigger[0]] in _PERSONAL


def is_paper(scene: Scene, deed: Deed) -> bool:
    """True for the release of a report, a film, a list."""
    papers = scene.patterns.figures.papers
    named = [scene.names_at(words) for words in deed.recipients]
    if named and all(not papers.isdisjoint(names) for names in named):
        return True
    return any(_is_of_paper(scene, words) for words in deed.recipients)


def _is_of_paper(scene: Scene, words: Range) -> bool:
    """True for the voters of "a poll of 400 voters"."""
    number = scene.phrase_of(words)
    prep = None if number is None else scene.phrases[number].prep
    if prep is None or scene.tokens.lowers[prep] != "of":
        return False
    before = scene.tokens.lowers[prep - 1]
    lemma = scene.patterns.singulars.get(before, before)
    return lemma in scene.patterns.figures.papers


def is_help(scene: Scene, deed: Deed) -> bool:
    """True for "helped her win": she wins more easily, and nobody brings relief."""
    first, last = deed.trigger
    at = scene.clause_from(first)
    if scene.tokens.lowers[first] not in _HELPING or at is None:
        return False
    bases, behind = scene.story.lexicons.grammar.lemmas, scene.tokens.lowers[last]
    bare = scene.tokens.tags[last] == "NOUN" and bases.get(behind) == behind
    return bare or scene.infinitive_behind(scene.clauses[at])


def is_schooling(scene: Scene, deed: Deed) -> bool:
    """True for "are trained to wait": that is how they are, whoever taught them."""
    last = deed.trigger[1]
    taught = scene.tokens.lowers[deed.trigger[0]] == "trained" and not deed.actors
    return taught and scene.tokens.tags[last : last + 1] == ["TO"]


def is_forecast(scene: Scene, deed: Deed) -> bool:
    """True for "warned the ministers that delay would cost jobs"."""
    if deed.rule != "verb" or scene.tokens.lowers[deed.trigger[0]] not in _WARNING:
        return False
    at = scene.clause_from(deed.trigger[1])
    told = None if at is None else scene.clauses[at]
    if told is None or told.kind != "complement" or not told.subjects:
        return False
    if is_menace(scene, told):
        return False
    heads = [scene.phrases[number].head for number in told.subjects]
    nouns = all(scene.tokens.tags[head] == "NOUN" for head in heads)
    return nouns and not any(is_somebody(scene, number) for number in told.subjects)


def is_among_kin(scene: Scene, deed: Deed) -> bool:
    """True for friends and students who meet, and for parents who are thanked."""
    kin, thanked = scene.patterns.figures.kin, deed.code.startswith(_SUPPORT)
    if thanked and scene.tokens.lowers[deed.trigger[0]] not in _THANKING:
        return False
    parties = deed.recipients if thanked else (*deed.actors, *deed.recipients)
    return any(not kin.isdisjoint(scene.names_at(words)) for words in parties)


def is_readiness(scene: Scene, deed: Deed) -> bool:
    """True for a person who "is willing to go far", without saying to whom."""
    if deed.rule != "intend-any" or deed.recipients:
        return False
    if scene.tokens.lowers[deed.trigger[0]] not in _BEING:
        return False
    sides = [scene.side(words) for words in deed.actors]
    types = {scene.cast.actor(side).type for side in sides if side is not None}
    return "country" not in types


def is_counterstroke(scene: Scene, deed: Deed) -> bool:
    """True for states that retaliate against tariffs, where nobody fights."""
    answering = scene.tokens.lowers[deed.trigger[0]] in _RETALIATING
    return answering and not scene.story.is_about("fighting")


def is_upkeep(scene: Scene, deed: Deed) -> bool:
    """True for a road that is "closed for repairs", "because of snow"."""
    if _UPKEEP.isdisjoint(scene.vocabulary):
        return False
    last = deed.trigger[1]
    return not _UPKEEP.isdisjoint(scene.tokens.lowers[last : scene.reach(last)])
