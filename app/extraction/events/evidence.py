"""A sentence's verbs in, those of which some pattern may tell a deed out.

Nothing is read here yet: words that a deed needs are looked for, so that most sentences
are passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.judgement.demands import DEMANDING
from app.extraction.events.scene.verbs import INTENDING, behind_adverbs, may_part

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from app.extraction.events.scene.story import Story
    from app.syntax.grammar import ParsedSentence, VerbGroup

_KEY_REACH = 8  # tokens behind a verb, its object among them, where a key may go on


def telling_clauses(
    sentence: ParsedSentence, story: Story, words: AbstractSet[str]
) -> set[int]:
    """The clauses whose verbs some pattern knows; `words` are the evidence for them."""
    evoking, longer = story.patterns.evoking, story.patterns.longer
    found = set()
    for number, verb in enumerate(sentence.verbs):
        lemma = verb.lemma
        needed = evoking.get(lemma)
        if (
            (needed is not None and not (needed and needed.isdisjoint(words)))
            or verb.modal in DEMANDING
            or (verb.negated and lemma in INTENDING)
            or (verb.passive and _is_passive_key(verb, story, words))
            or (lemma in longer and _goes_on(verb, longer[lemma], story, words=words))
        ):
            found.add(number)
    return found


def _is_passive_key(verb: VerbGroup, story: Story, words: AbstractSet[str]) -> bool:
    """True for "be expected"."""
    return _evokes(f"be {story.tokens.lowers[verb.head]}", story, words)


def _goes_on(
    verb: VerbGroup,
    longer: Mapping[str, tuple[tuple[str, ...], ...]],
    story: Story,
    *,
    words: AbstractSet[str],
) -> bool:
    """True where a key of several words may go on, if only behind an object."""
    lowers, first = story.tokens.lowers, verb.last
    following = lowers[first : first + _KEY_REACH]
    if longer.keys().isdisjoint(following):
        return False
    near = first, behind_adverbs(story.tokens, first)
    for at, lower in enumerate(following, first):
        for rest in longer.get(lower, ()):
            stands = at in near or may_part(rest)
            if not stands or tuple(lowers[at : at + len(rest)]) != rest:
                continue
            if _evokes(f"{verb.lemma} {' '.join(rest)}", story, words):
                return True
    return False


def _evokes(key: str, story: Story, words: AbstractSet[str]) -> bool:
    """True for a key whose patterns may fit in a sentence of these words."""
    needed = story.patterns.evoking.get(key)
    return needed is not None and not (needed and needed.isdisjoint(words))
