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
    starts = {p.first: n for n, p in enumerate(phrases) if p.possessor_of is None}
    groups = {verb.first: n for n, verb in enumerate(verbs)}
    line: list[Item] = []
    at, last = bounds
    while at < last:
        if at in groups:
            line.append(Item("verb", groups[at], at, "VERB"))
            at = verbs[groups[at]].last
        elif at in starts:
            line.append(Item("phrase", starts[at], at, "PHRASE"))
            at = phrases[starts[at]].last
        else:
            line.append(Item("word", at, at, tokens.tags[at]))
            at += 1
    return line
