"""Found actors <-> the actors of the gold: who in the one is who in the other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.gold.refs import jaccard

if TYPE_CHECKING:
    from app.document import Span
    from app.extraction.annotations import Actor, Extraction
    from tests.gold.values import GoldActor, GoldArticle

# Titles may be marked with or without the name and the article that go with them.
_SAME_MENTION = 0.4
_NAME_WEIGHT = 3


@dataclass(frozen=True, slots=True)
class Identities:
    """For each slug found, the name of the gold's actor, where there is one."""

    names: dict[str, str]

    def of(self, slug: str | None) -> str | None:
        """The name of the gold's actor that `slug` stands for."""
        return self.names.get(slug) if slug else None


def identify(gold: GoldArticle, found: Extraction) -> Identities:
    """Each found actor is the gold's actor with whom most of its mentions agree."""
    names: dict[str, str] = {}
    for actor in found.actors:
        votes = _votes(gold, actor)
        if votes:
            names[actor.slug] = max(sorted(votes), key=lambda name: votes[name])
    return Identities(names)


def owner(gold: GoldArticle, span: Span) -> tuple[GoldActor, Span] | None:
    """The gold's actor whose mention fits `span` best, and that mention."""
    fits = [
        (jaccard(span, mention), actor, mention)
        for actor in gold.actors
        for mention in actor.mentions
    ]
    best = max(fits, key=lambda fit: fit[0])
    return (best[1], best[2]) if best[0] >= _SAME_MENTION else None


def _votes(gold: GoldArticle, actor: Actor) -> Counter[str]:
    votes: Counter[str] = Counter()
    for mention in actor.mentions:
        if mention.span in gold.also_actors and not _is_wanted(gold, mention.span):
            continue  # the ministry in "Chad's Foreign Ministry spokesman Ann Lee"
        owned = owner(gold, mention.span)
        if owned:
            votes[owned[0].name] += _NAME_WEIGHT if mention.form == "name" else 1
    return votes


def _is_wanted(gold: GoldArticle, span: Span) -> bool:
    """True for the very words that the gold has as somebody's mention."""
    return any(span in actor.mentions for actor in gold.actors)
