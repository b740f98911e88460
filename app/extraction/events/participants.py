"""Token ranges in, participants out: the words a reader would underline, and who."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.annotations import Participant

if TYPE_CHECKING:
    from app.document import Span
    from app.extraction.events.scene import Range, Scene

_MAX_OF = 4
_ATTACHED = frozenset({"of", "in", "at", "from", "near"})


def participants(scene: Scene, ranges: tuple[Range, ...]) -> tuple[Participant, ...]:
    """One participant for each range, in order, nobody twice."""
    found: dict[Span, Participant] = {}
    for words in ranges:
        one = _participant(scene, words)
        found.setdefault(one.span, one)
    return tuple(found.values())


def _participant(scene: Scene, words: Range) -> Participant:
    first, last = words
    if last - first == 1 and scene.tokens.tags[first] == "PRON":
        return _pronoun(scene, first)
    span = scene.tokens.span(first, last)
    return Participant(scene.tokens.span(first, _end(scene, words)), scene.side(span))


def _pronoun(scene: Scene, token: int) -> Participant:
    """Who is meant, by name if the same sentence has named him before."""
    mention = scene.cast.mention_of(token)
    if mention is None:
        return Participant(scene.tokens.span(token, token + 1), None)
    sentence = scene.sentence.span
    for earlier in scene.cast.mentions_in(sentence):
        if earlier.slug == mention.slug and earlier.form != "pronoun":
            return Participant(earlier.span, mention.slug)
    return Participant(mention.span, mention.slug)


def _end(scene: Scene, words: Range) -> int:
    """The end with what belongs to it: "the leaders of France", "police in Oslo"."""
    last = words[1]
    for _ in range(_MAX_OF):
        preposition = scene.tokens.lowers[last : last + 1]
        if not preposition or preposition[0] not in _ATTACHED:
            break
        found = scene.after(last, limit=last + 2)
        if found is None or (preposition != ["of"] and not scene.is_named(found)):
            break
        last = scene.words(scene.together_with(found)[-1])[1]
    return last
