"""The phrases and verb groups of a sentence in, their order on the line out.

A clause is read from what stands left and right of its verb. The line lists phrases,
verb groups and the words between them, so that one step is one constituent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.syntax.grammar import Phrase, Tokens, VerbGroup

ItemKind = Literal["phrase", "verb", "word"]
_TAGS: dict[ItemKind, str] = {"phrase": "PHRASE", "verb": "VERB"}


class Item(NamedTuple):
    """One constituent; `number` is the index of the phrase, verb group or token."""

    kind: ItemKind
    number: int
    first: int
    tag: str


def lay_out(
    tokens: Tokens,
    bounds: tuple[int, int],
    phrases: Sequence[Phrase],
    *,
    verbs: Sequence[VerbGroup],
) -> list[Item]:
    """Phrases, verb groups and the remaining words in order; possessors left out."""
    line: list[Item] = []
    at, last = bounds
    tags = tokens.tags
    for first, end, number, kind in _constituents(phrases, verbs):
        if first < at:
            continue  # the parts of a verb group that would be phrases alone
        line += [Item("word", n, n, tags[n]) for n in range(at, first)]
        line.append(Item(kind, number, first, _TAGS[kind]))
        at = end
    line += [Item("word", n, n, tags[n]) for n in range(at, last)]
    return line


def _constituents(
    phrases: Sequence[Phrase], verbs: Sequence[VerbGroup]
) -> list[tuple[int, int, int, ItemKind]]:
    found: list[tuple[int, int, int, ItemKind]] = [
        (phrase.first, phrase.last, number, "phrase")
        for number, phrase in enumerate(phrases)
        if phrase.possessor_of is None
    ]
    found += [(verb.first, verb.last, n, "verb") for n, verb in enumerate(verbs)]
    found.sort()
    return found
