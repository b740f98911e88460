"""Tagged tokens of a sentence in, its base noun phrases out.

A phrase is determiners, numbers, adjectives, nouns and names up to its head. A
possessor stays inside ("Russia's foreign minister") and is a phrase of its own too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.syntax.grammar import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.syntax.grammar import Tokens

# Over the letters of `grammar.LETTERS`, one for each token. A run is as long as it can
# be and never given back, so the scan is linear; what stands behind its last noun is
# taken off afterwards. Adverbs count before an adjective, "and" between two, a
# quotation mark before a noun, and a possessive 's behind a noun.
_RUN = re.compile(
    r"R|[DA#NP](?:[A#NP]|(?<=[D'])D|(?<=[NP#])'|(?<=[DAP#'B])B(?=[A#B])"
    r"|(?<=A)C(?=A)|(?<=[DA])Q(?=[NPA#]))*"
)
_NO_HEADS = "DABCQ'"


def find_phrases(
    tokens: Tokens, first: int, letters: str, *, time: frozenset[str]
) -> tuple[Phrase, ...]:
    """The base noun phrases of the sentence whose first token is `first`, in order.

    A possessor comes before the phrase it belongs to. `time` are nouns after which a
    phrase ends when a name follows ("Wednesday Russia").
    """
    found: list[Phrase] = []
    for start, end in _runs(tokens, first, letters, time=time):
        at = letters.find("'", start, end)
        while at >= 0:
            whole = len(found) + letters.count("'", at, end)
            found.append(
                Phrase(start + first, at + first, at + first - 1, None, None, whole)
            )
            at = letters.find("'", at + 1, end)
        prep = _preposition(letters, start)
        prep = None if prep is None else prep + first
        found.append(Phrase(start + first, end + first, end + first - 1, prep))
    if "C" in letters:
        _coordinate(tokens, found)
    return tuple(found)


def _preposition(letters: str, start: int) -> int | None:
    """The preposition before `start`, a quotation mark between them or not."""
    at = start - 1
    if at > 0 and letters[at] == "Q":
        at -= 1
    return at if at >= 0 and letters[at] == "I" else None


def _runs(
    tokens: Tokens, first: int, letters: str, *, time: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Start and end of each phrase, as indexes into `letters`."""
    for match in _RUN.finditer(letters):
        start, end = match.span()
        run = match[0]
        kept = len(run.rstrip(_NO_HEADS))
        if not kept:
            if run[0] == "D":
                yield start, end
            continue
        end = start + kept
        if kept > 1 and "P" in run[1:kept]:
            for at in range(start, end - 1):
                if letters[at + 1] == "P" and _ends_in_time(tokens, first + at, time):
                    yield start, at + 1
                    start = at + 1
        yield start, end


def _ends_in_time(tokens: Tokens, at: int, time: frozenset[str]) -> bool:
    """True for "Wednesday" before a name: two phrases, not one."""
    return tokens.lowers[at] in time and tokens.lowers[at + 1] not in time


def _coordinate(tokens: Tokens, found: list[Phrase]) -> None:
    """Link each phrase to the one that it is coordinated with."""
    whole = [i for i, phrase in enumerate(found) if phrase.possessor_of is None]
    for n in range(1, len(whole)):
        before, here = found[whole[n - 1]], found[whole[n]]
        between = tokens.tags[before.last : here.first]
        joined = between in (["CONJ"], ["COMMA", "CONJ"])
        if joined and _same_kind(tokens, before, here):
            found[whole[n]] = here._replace(conj=whole[n - 1])
            _link_list(tokens, found, whole[:n])


def _link_list(tokens: Tokens, found: list[Phrase], whole: list[int]) -> None:
    """Link the earlier members of "A, B and C", given that C is linked to B."""
    for n in range(len(whole) - 1, max(0, len(whole) - 8), -1):
        before, here = found[whole[n - 1]], found[whole[n]]
        apart = tokens.tags[before.last : here.first] != ["COMMA"]
        if apart or here.conj is not None or tokens.tags[here.first] == "DET":
            return
        if not _same_kind(tokens, before, here):
            return
        found[whole[n]] = here._replace(conj=whole[n - 1])


def _same_kind(tokens: Tokens, one: Phrase, other: Phrase) -> bool:
    """Names go with names and pronouns, nouns with nouns and names."""
    tags = {tokens.tags[one.head], tokens.tags[other.head]}
    return "NUM" not in tags or tags == {"NUM"}
