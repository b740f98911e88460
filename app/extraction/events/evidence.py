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
        needed = evoking.get(verb.lemma)
        refused = verb.negated and verb.lemma in INTENDING
        if refused or (
            needed is not None and not (needed and needed.isdisjoint(words))
        ):
            found.add(number)
            continue
        marked = verb.passive or verb.lemma in longer or verb.modal in DEMANDING
        if marked and _is_key(verb, story, words):
            found.add(number)
    return found


def _is_key(verb: VerbGroup, story: Story, words: AbstractSet[str]) -> bool:
    """True for "must", for "be expected" and for a verb with a word behind it."""
    if verb.modal in DEMANDING:
        return True
    lowers = story.tokens.lowers
    if verb.passive and _evokes(f"be {lowers[verb.head]}", story, words):
        return True
    longer, last = story.patterns.longer.get(verb.lemma), verb.last
    if longer is None or longer.keys().isdisjoint(lowers[last : last + _KEY_REACH]):
        return False
    return _goes_on(verb, longer, story, words=words)


def _goes_on(
    verb: VerbGroup,
    longer: Mapping[str, tuple[tuple[str, ...], ...]],
    story: Story,
    *,
    words: AbstractSet[str],
) -> bool:
    """True where a key of several words may go on, if only behind an object."""
    lowers, first = story.tokens.lowers, verb.last
    near = first, behind_adverbs(story.tokens, first)
    for at, lower in enumerate(lowers[first : first + _KEY_REACH], first):
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
