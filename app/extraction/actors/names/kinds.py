"""The tokens of an unknown name in, person, organisation or place out, by evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.apposed import LOCATING
from app.extraction.actors.names.ends import JOINTS
from app.extraction.actors.names.surroundings import (
    DIRECTED,
    by_context,
    is_on_way,
    is_owner,
    says_of_itself,
    told_beside,
)

if TYPE_CHECKING:
    from app.extraction.actors.names.ends import EndFacts
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import NameKind
    from app.extraction.actors.names.paper import Run
    from app.memo import Memo
    from app.syntax.grammar import Tokens

_ARTICLES = frozenset({"Al", "El"})  # as well: Al Gore, but Al Bayda
_BEFORE_PLACE = LOCATING | {"the", "on"}
_INSIDE = frozenset({"in", "near", "outside"})
_BANKS = ("bank", "banken", "banque", "banka", "banco")
# Where these are told, "Spain's Marquez" is a player.
_CONTESTS = frozenset(
    {"beat", "beats", "defeated", "lost", "won", "finished", "scored", "champion"}
    | {"medal", "gold", "silver", "bronze", "seconds", "final", "round", "race"}
)


def kind_of(
    tokens: Tokens,
    span: tuple[int, int],
    run: Run,
    know: Knowledge,
    *,
    asked: bool = False,
) -> tuple[NameKind, bool]:
    """The kind of an unknown name, and whether something in or round it says so.

    `asked` is True where `by_last_word` has been asked before and has told nothing.
    """
    first, last = span
    if last - first == 1:
        shape = run.paper.facts[tokens.words[first]].shape
    else:
        shape = None if asked else by_last_word(tokens, span, run.paper.ends)
        shape = shape or _by_words(tokens, span, run, know)
    if shape == "person":
        shape = _told_of_given(tokens, span, run, know)
    if shape:
        return shape, True
    if is_owner(tokens, span, run, know):
        return "organization", True
    around = told_beside(tokens, span, run, know) or by_context(tokens, span, run)
    if around:
        return around, True
    body = _is_likely_body(tokens, span, run, know)
    return "organization" if body else "person", False


def _is_likely_body(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> bool:
    """True for plain words, Valko of "Finland's Valko", and what says "it"."""
    first, last = span
    if last - first == 1:
        common = _is_of_a_country(tokens, first, run, know)
    else:
        common = _all_common(tokens, span, run)
    return common or says_of_itself(tokens, last, run)


def _is_of_a_country(tokens: Tokens, at: int, run: Run, know: Knowledge) -> bool:
    """True for Valko in "Finland's Valko": a person has the full name there."""
    owner = at - 1
    if tokens.tags[owner] != "POSS" or owner <= run.begin:
        return False
    if tokens.words[at] in know.names.surnames:
        return False
    for first in range(max(run.begin, owner - len("AB")), owner):
        found = know.gazetteer.match(tokens.words, first, owner)
        if found and found[1] == owner:
            uncontested = _CONTESTS.isdisjoint(tokens.lowers[run.begin : run.end])
            return found[0].kind == "country" and uncontested
    return False


def _told_of_given(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> NameKind:
    """What a name with a given name is: mostly a person, and else told by its place."""
    if _is_inside(tokens, span, run, know):
        return "place"
    return "organization" if _is_office_of(tokens, span, run, know) else "person"


def _is_office_of(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> bool:
    """True for Marine Scotland, where "it" shows that the land is no surname."""
    first, last = span
    land = last - first > 1 and tokens.words[last - 1] in know.places.known
    return land and says_of_itself(tokens, last, run)


def _is_inside(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> bool:
    """True for Emilia in "a kitchen in Emilia", "in Vila do Mar", "went to Emilia"."""
    first, last = span
    before = tokens.lowers[first - 1] if first > run.begin else ""
    going = before in DIRECTED and is_on_way(tokens, first - 1, run)
    if not going and before not in _INSIDE:
        return False
    if last - first > 1 and (
        tokens.words[first] in know.names.given
        or tokens.lowers[first + 1] not in know.names.inner
    ):
        return False
    return last >= run.end or tokens.tags[last] != "POSS"


def by_last_word(
    tokens: Tokens, span: tuple[int, int], ends: Memo[EndFacts]
) -> NameKind | None:
    """What the last word tells, or the word before "of": Ministry, River, Corp.

    Or else the first one: "Radio Mitre" is a body, "Canal Road" none.
    """
    first, last = span
    end, size = ends[tokens.words[last - 1]], last - first
    if end.plural:
        return "organization"
    if size == 1:
        return None
    if end.joint or (
        size > len("AB") and not JOINTS.isdisjoint(tokens.lowers[first + 1 : last])
    ):
        return "organization"
    begin = ends[tokens.words[first]]
    if end.surname and size == len("AB") and begin.given and _is_free(tokens, first):
        return "person"
    return end.last or begin.first


def _is_free(tokens: Tokens, first: int) -> bool:
    """True before "Rose Field" where nothing tells that it is a place."""
    return not first or tokens.lowers[first - 1] not in _BEFORE_PLACE


def _by_words(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> NameKind | None:
    """What the other words tell: given names, initials, particles, capitals."""
    words = tokens.words[span[0] : span[1]]
    first, facts = words[0], run.paper.facts
    bank = words[-1].endswith(_BANKS) and len(words[-1]) > len("Burbank")
    if bank or "&" in words:
        return "organization"
    if first in know.names.given and not first.isupper() and first not in _ARTICLES:
        return "person"
    acronym = False
    for word in words:
        if facts[word].personal:
            return "person"
        acronym = acronym or (word.isupper() and len(word) > 1)
    if acronym:
        return "organization"
    family = first in know.names.family_first and len(words) <= len("KMW")
    return "person" if family else None


def _all_common(tokens: Tokens, span: tuple[int, int], run: Run) -> bool:
    facts = run.paper.facts
    for word in tokens.words[span[0] : span[1]]:
        if not facts[word].common and word[0].isupper():
            return False
    return True
