"""A deed of force in, whether it is only a match or a vote that somebody won out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.extraction.events.scene.kinds import is_armed

if TYPE_CHECKING:
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene

BEATING = frozenset(
    {"beat", "crush", "trounce", "thrash", "rout", "battle", "fight", "clash", "spar"}
    | {
        "destroy",
        "defeat",
        "bury",
        "topple",
        "oust",
        "overwhelm",
        "duel",
        "wallop",
        "smash",
    }
)
_CONTESTS = ("182", "19", "175")
# Who is known by name does so to others by name in matches and votes alone.
_BETTERING = frozenset({"beat", "trounce", "thrash", "wallop"})
_SCORE = re.compile(r"[0-9]{1,3}[-–][0-9]{1,3}")
_POINTS = frozenset(
    {
        "run",
        "runs",
        "goal",
        "goals",
        "point",
        "points",
        "vote",
        "votes",
        "wickets",
        "sets",
    }
    | {"seconds", "lengths", "strokes", "shots", "tries", "seats", "games", "frames"}
)
_EVENTS = frozenset(
    {"election", "final", "semi-final", "quarter-final", "match", "primary", "runoff"}
    | {
        "run-off",
        "by-election",
        "tournament",
        "playoff",
        "tiebreak",
        "shootout",
        "derby",
    }
    | {"league", "cup", "championship", "race", "ballot", "caucus", "polls", "opener"}
    | {"vote", "censure", "no-confidence"}
)


def is_contest(scene: Scene, deed: Deed) -> bool:
    """True for what teams and candidates do to one another by rules."""
    if not deed.code.startswith(_CONTESTS):
        return False
    if _is_thrown(scene, deed):
        return False
    if scene.story.is_about("sport") and not deed.code.startswith("175"):
        return True
    word = scene.tokens.lowers[deed.trigger[0]]
    lemma = scene.story.lexicons.grammar.lemmas.get(word, word)
    if lemma not in BEATING:
        return False
    return _is_scored(scene, deed) or (lemma in _BETTERING and _are_named(scene, deed))


def _is_thrown(scene: Scene, deed: Deed) -> bool:
    """True for what a missile does, also at a match: "a bottle struck the referee"."""
    hurled = (scene.phrase_of(words) for words in deed.actors)
    return any(number is not None and is_armed(scene, number) for number in hurled)


def _is_scored(scene: Scene, deed: Deed) -> bool:
    """True for "beat Chad 2-1", "by 80 runs", "in the final"."""
    last = deed.trigger[1]
    words = scene.tokens.lowers[last : scene.reach(last - 1)]
    if not (_POINTS.isdisjoint(words) and _EVENTS.isdisjoint(words)):
        return True
    return any(map(_SCORE.fullmatch, words))


def _are_named(scene: Scene, deed: Deed) -> bool:
    """True where names alone, or "I", take part: "guards" beat somebody bodily."""
    tags = scene.tokens.tags
    several = bool(deed.actors and deed.recipients)
    parties = (*deed.actors, *deed.recipients)
    named = all(tags[last - 1] in ("NAME", "PRON") for _, last in parties)
    return several and named and tags[deed.recipients[0][1] - 1] == "NAME"
