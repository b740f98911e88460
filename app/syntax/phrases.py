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
# A preposition may govern it, a quotation mark between them or not.
_RUN = re.compile(
    r"(?:(I)Q?)?"
    r"(R|[DA#NP](?:[A#NP]|(?<=[D'])D|(?<=[NP#])'|(?<=[DAP#'B])B(?=[A#B])"
    r"|(?<=A)C(?=A)|(?<=[DA])Q(?=[NPA#]))*)"
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
    for match in _RUN.finditer(letters):
        prep = first + match.start(1) if match[1] else None
        start = first + match.start(2)
        run = match[2].rstrip(_NO_HEADS)
        if not run:
            if match[2][0] != "D":
                continue
            run = match[2]
        if len(run) == 1:
            found.append(Phrase(start, start + 1, start, prep))
            continue
        for end in _ends(tokens, start, run, time=time):
            if "'" in run:
                inner = letters[start - first : end - first]
                found += _possessors(start, inner, len(found))
            found.append(Phrase(start, end, end - 1, prep))
            start, prep = end, None
    if "C" in letters:
        _coordinate(tokens, found)
    return tuple(found)


def _possessors(start: int, run: str, before: int) -> Iterator[Phrase]:
    """The possessors in the phrase at `start`; `before` phrases have been found."""
    whole = before + run.count("'")
    at = run.find("'")
    while at >= 0:
        yield Phrase(start, start + at, start + at - 1, None, None, whole)
        at = run.find("'", at + 1)


def _ends(tokens: Tokens, start: int, run: str, *, time: frozenset[str]) -> list[int]:
    """Where the phrases of a run end: one more behind "Wednesday" before a name."""
    ends = []
    lowers = tokens.lowers
    at = run.find("P", 1)
    while at >= 0:
        if lowers[start + at - 1] in time and lowers[start + at] not in time:
            ends.append(start + at)
        at = run.find("P", at + 1)
    ends.append(start + len(run))
    return ends


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
