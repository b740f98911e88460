"""A deed in, whether its words name polls, papers or causes and no party's deed out.

Voters back candidates in polls, papers are released, falls are blamed on the weather.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.kinds import is_somebody

if TYPE_CHECKING:
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene

_BLAMING = frozenset({"blame", "blames", "blamed", "blaming"})
_FOR = frozenset({"for", "on"})
_HELPING = frozenset({"help", "helps", "helped", "helping"})
_RETALIATING = frozenset({"retaliate", "retaliates", "retaliated", "retaliating"})
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


def is_paper(scene: Scene, deed: Deed) -> bool:
    """True for the release of a report, a film, a list."""
    papers = scene.patterns.figures.papers
    named = [scene.names_at(words) for words in deed.recipients]
    return bool(named) and all(not papers.isdisjoint(names) for names in named)


def is_help(scene: Scene, deed: Deed) -> bool:
    """True for "helped her win": she wins more easily, and nobody brings relief."""
    if scene.tokens.lowers[deed.trigger[0]] not in _HELPING or deed.clause is None:
        return False
    return scene.infinitive_behind(scene.clauses[deed.clause])


def is_counterstroke(scene: Scene, deed: Deed) -> bool:
    """True for states that retaliate against tariffs, where nobody fights."""
    answering = scene.tokens.lowers[deed.trigger[0]] in _RETALIATING
    return answering and not scene.story.is_about("fighting")
