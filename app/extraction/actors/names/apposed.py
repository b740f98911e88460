"""A name and what stands between commas behind it, what that tells of its kind out.

"X, the EU statistics office," is a body; "X, a gold miner, lost his barn" is a man.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import NameKind
    from app.extraction.actors.names.paper import Run
    from app.syntax.grammar import Tokens

LOCATING = frozenset({"in", "at", "near", "outside", "across", "around", "throughout"})
_LONGEST_NOUN = 8
# A miner may be a man or a company.
_TRADES = frozenset({"miner", "brewer", "publisher", "retailer", "operator", "insurer"})
_PERSONAL = frozenset({"who", "he", "she", "his", "her", "him"})
_IMPERSONAL = frozenset({"which", "it", "its"})


def told_apposed(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> NameKind | None:
    """What stands behind a comma tells: "X, the bank,", "X, a gold miner,"."""
    first, last = span
    noun = _apposed_noun(tokens, last, run)
    if noun in _TRADES and last - first > 1 and _is_somebody(tokens, last, run):
        return "person"
    body = noun in know.titles.descriptions
    told = "organization" if body else run.paper.told[noun]
    located = first > run.begin and tokens.lowers[first - 1] in LOCATING
    return None if located and told == "organization" else told


def _is_somebody(tokens: Tokens, last: int, run: Run) -> bool:
    """True where "who", "he" or "his" follows in the sentence, and no "it"."""
    told = frozenset(tokens.lowers[last : run.end])
    return not _PERSONAL.isdisjoint(told) and _IMPERSONAL.isdisjoint(told)


def _apposed_noun(tokens: Tokens, last: int, run: Run) -> str:
    """The head of ", the EU statistics office," and ", Peru's bank,"; "" of no such."""
    if last + 2 >= run.end or tokens.tags[last] != "COMMA":
        return ""
    if tokens.tags[last + 1] != "DET" and tokens.tags[last + 2] != "POSS":
        return ""
    at = last + 2
    while at < min(run.end, last + _LONGEST_NOUN) and (
        tokens.tags[at] in ("NOUN", "ADJ", "NAME", "POSS")
    ):
        at += 1
    return tokens.lowers[at - 1]
