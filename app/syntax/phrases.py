"""Tagged tokens of a sentence in, its base noun phrases out.

A phrase is determiners, numbers, adjectives, nouns and names up to its head. A
possessor stays inside ("Russia's foreign minister") and is a phrase of its own too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.syntax.grammar import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.syntax.grammar import Tokens

_HEADS = frozenset({"NOUN", "NAME", "PRON", "NUM"})
_INSIDE = frozenset({"NOUN", "NAME", "NUM", "ADJ", "POSS"})
_STARTS = _INSIDE | {"DET", "PRON"}


def find_phrases(
    tokens: Tokens, bounds: tuple[int, int], time: frozenset[str]
) -> tuple[Phrase, ...]:
    """The base noun phrases of the tokens `first:last`, in order of their end.

    A possessor comes before the phrase it belongs to. `time` are nouns after which a
    phrase ends when a name follows ("Wednesday Russia").
    """
    found: list[Phrase] = []
    for first, last, possessives in _stretches(tokens, bounds, time):
        head = last - 1
        whole = len(found) + len(possessives)
        found += [
            Phrase(first, end, end - 1, possessor_of=whole) for end in possessives
        ]
        prep = _preposition(tokens.tags, first, bounds[0])
        found.append(Phrase(first, last, head, prep=prep))
    return tuple(_coordinate(tokens, found))


def _preposition(tags: list[str], first: int, opening: int) -> int | None:
    """The preposition before `first`, a quotation mark between them or not."""
    at = first - 1
    if at > opening and tags[at] == "QUOTE":
        at -= 1
    return at if at >= opening and tags[at] == "PREP" else None


def _stretches(
    tokens: Tokens, bounds: tuple[int, int], time: frozenset[str]
) -> Iterator[tuple[int, int, list[int]]]:
    """First token, end and possessors' ends of each phrase."""
    tags = tokens.tags
    at, last = bounds
    while at < last:
        if tags[at] not in _STARTS or tags[at] == "POSS":
            at += 1
            continue
        first = at
        end, possessives = _extent(tokens, (first, last), time)
        if end > first:
            yield first, end, possessives
        at = max(end, first + 1)


def _extent(
    tokens: Tokens, bounds: tuple[int, int], time: frozenset[str]
) -> tuple[int, list[int]]:
    """The end of the phrase that begins at `first`, equal to it if there is none."""
    tags, (first, last) = tokens.tags, bounds
    if tags[first] == "PRON":
        return first + 1, []
    end, possessives, at = first, [], first
    while at < last:
        tag = tags[at]
        if tag == "POSS" and end == at:
            possessives.append(at)
        elif tag in _HEADS and tag != "PRON":
            end = at + 1
            if _ends_in_time(tokens, at, time):
                break
        elif not _goes_on(tags, at, (first, last)):
            break
        at += 1
    if end == first and tags[first] == "DET":
        end = _determiner_alone(tags, first, at)
    return end, [at for at in possessives if at < end]


def _goes_on(tags: list[str], at: int, bounds: tuple[int, int]) -> bool:
    """True when a word that is no head may stand inside the phrase."""
    first, last = bounds
    tag = tags[at]
    if tag == "ADJ":
        return True
    if tag == "DET":
        return at == first or tags[at - 1] in ("DET", "POSS")
    after = tags[at + 1] if at + 1 < last else ""
    if tag == "ADV":
        return at > first and after in ("ADJ", "NUM") and tags[at - 1] != "NOUN"
    if tag == "CONJ":
        return at > first and tags[at - 1] == "ADJ" and after == "ADJ"
    if tag == "QUOTE":
        return at > first and after in _INSIDE and tags[at - 1] in ("DET", "ADJ")
    return False


def _ends_in_time(tokens: Tokens, at: int, time: frozenset[str]) -> bool:
    """True for "Wednesday" before a name: two phrases, not one."""
    if tokens.lowers[at] not in time or at + 1 >= len(tokens.tags):
        return False
    return tokens.tags[at + 1] == "NAME" and tokens.lowers[at + 1] not in time


def _determiner_alone(tags: list[str], first: int, at: int) -> int:
    """A determiner without a noun: "both denied", "some say", "the rich"."""
    if at > first + 1 and tags[at - 1] == "ADJ":
        return at
    return first + 1


def _coordinate(tokens: Tokens, found: list[Phrase]) -> list[Phrase]:
    """Link each phrase to the one that it is coordinated with."""
    whole = [i for i, phrase in enumerate(found) if phrase.possessor_of is None]
    for n in range(1, len(whole)):
        before, here = found[whole[n - 1]], found[whole[n]]
        between = tokens.tags[before.last : here.first]
        if between in (["CONJ"], ["COMMA", "CONJ"]) and _same_kind(
            tokens, before, here
        ):
            found[whole[n]] = replace(here, conj=whole[n - 1])
            _link_list(tokens, found, whole[:n])
    return found


def _link_list(tokens: Tokens, found: list[Phrase], whole: list[int]) -> None:
    """Link the earlier members of "A, B and C", given that C is linked to B."""
    for n in range(len(whole) - 1, max(0, len(whole) - 8), -1):
        before, here = found[whole[n - 1]], found[whole[n]]
        apart = tokens.tags[before.last : here.first] != ["COMMA"]
        if apart or here.conj is not None or tokens.tags[here.first] == "DET":
            return
        if not _same_kind(tokens, before, here):
            return
        found[whole[n]] = replace(here, conj=whole[n - 1])


def _same_kind(tokens: Tokens, one: Phrase, other: Phrase) -> bool:
    """Names go with names and pronouns, nouns with nouns and names."""
    tags = {tokens.tags[one.head], tokens.tags[other.head]}
    return "NUM" not in tags or tags == {"NUM"}
