"""A run of capitals and the small words behind it in, where the name goes on out.

Over particles ("Ursula von der Leyen"), nicknames, "&", and over "of", "for" and "and"
inside the name of an organisation ("Ministry of Foreign Affairs"). Those of firms are
read by `partners`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.extraction.actors.names.partners import is_house, is_list_of_partners, is_trade

if TYPE_CHECKING:
    from app.extraction.actors.names.facts import WordFacts
    from app.extraction.actors.names.knowledge import Knowledge
    from app.lexicons.names import NameWords
    from app.memo import Memo
    from app.syntax.grammar import Tokens

_MOST_PARTICLES = 3
_LONGEST_NICKNAME = 3
_OFFICE_LINKS = frozenset(
    {"secretary", "minister", "under-secretary", "undersecretary"}
)
_LINKS = frozenset({"&", "of", "for", "on", "and"})
_JOINED = frozenset({"of", "for"})
MARKS = frozenset({"POSS", "QUOTE", "COMMA"})  # over these, too, a name may go on
# What ends in these may have a list of subjects: "Defence and Trade Committee".
_OF_SUBJECTS = frozenset(
    {"Committee", "Subcommittee", "Department", "Ministry", "Commission", "Directorate"}
)
_MOST_SUBJECTS = 9  # words
_OF_THE = frozenset({"East", "West", "North", "South", "Nation", "People", "World"})
_OWNERS = frozenset(
    {"children", "women", "men", "people", "king", "queen", "workers", "farmers"}
    | {"veterans", "teachers", "nurses", "citizens", "students", "saint"}
)
_APOSTROPHES = frozenset({"'", "’"})
_SOCIETIES = frozenset(
    {"Union", "Association", "Federation", "League", "Guild", "Movement"}
    | {"Committee", "Council", "Society", "Alliance", "Organization"}
    | {"Organisation", "Syndicate", "Cooperative", "Network", "Confederation"}
)


@lru_cache(maxsize=4)
def joints(names: NameWords) -> frozenset[str]:
    """The words in lower case over which a name may go on."""
    return names.inner | _LINKS


def joined(
    tokens: Tokens,
    place: tuple[int, int, int],
    facts: Memo[WordFacts],
    know: Knowledge,
) -> int | None:
    """Where the run goes on after the joint or mark at `at`; None if it ends."""
    _, at, end = place
    if tokens.tags[at] == "COMMA":
        goes_on = _is_in_list(tokens, place, facts) or is_list_of_partners(
            tokens, place
        )
        return at + 1 if goes_on else None
    lower = tokens.lowers[at]
    if lower == "&":
        after = _capital(tokens, at + 1, end, know=know)
    elif lower in know.names.inner:
        after = _after_particles(tokens, (at, end), know)
    elif lower in ("of", "for", "on"):
        after = _after_of(tokens, place, know)
    elif lower == "and":
        after = _after_and(tokens, place, facts, know)
    elif tokens.tags[at] == "POSS":
        after = _after_possessive(tokens, (at, end), know)
    else:
        after = _after_nickname(tokens, (at, end), know)
    return after


def _is_in_list(
    tokens: Tokens, place: tuple[int, int, int], facts: Memo[WordFacts]
) -> bool:
    """True for the comma of the "Foreign Affairs, Defence and Trade Committee"."""
    first, at, end = place
    words = tokens.words
    # From behind: the last word of a name tells soonest that it is no such list.
    for token in range(at - 1, first - 1, -1):
        if not facts[words[token]].subject:
            return False
    listed = tokens.lowers[at] == "and"
    for token in range(at + 1, min(end, first + _MOST_SUBJECTS)):
        if listed and words[token] in _OF_SUBJECTS:
            return True
        listed = listed or words[token] == "and"
        if not facts[words[token]].subject:
            return False
    return False


def _after_particles(
    tokens: Tokens, place: tuple[int, int], know: Knowledge
) -> int | None:
    """Go on over "van der" before a word with a capital."""
    at, end = place
    after = at + 1
    while after < min(end, at + _MOST_PARTICLES) and (
        tokens.lowers[after] in know.names.inner
    ):
        after += 1
    return _capital(tokens, after, end, know=know)


def _after_nickname(
    tokens: Tokens, place: tuple[int, int], know: Knowledge
) -> int | None:
    """Go on over the quoted words in a name: Gary "Tank" Holt, Emil “the Eel” Roth."""
    at, end = place
    before = tokens.words[at - 1]
    if before not in know.names.given and know.is_common(before):
        return None
    tags = tokens.tags[at + 1 : min(at + 2 + _LONGEST_NICKNAME, end)]
    if "QUOTE" not in tags:
        return None
    closed = at + 1 + tags.index("QUOTE")
    named = closed > at + 1 and tokens.words[closed - 1][0].isupper()
    return _capital(tokens, closed + 1, end, know=know) if named else None


def _capital(tokens: Tokens, at: int, end: int, *, know: Knowledge) -> int | None:
    """`at`, if a word with a capital stands there."""
    if at < end and tokens.words[at][0].isupper():
        return at if tokens.words[at] not in know.names.calendar else None
    return None


def _after_of(
    tokens: Tokens, place: tuple[int, int, int], know: Knowledge
) -> int | None:
    first, at, end = place
    before = tokens.words[at - 1]
    if not _JOINED.isdisjoint(tokens.lowers[first:at]):
        return _capital(tokens, at + 1, end, know=know)
    if before.lower() in _OFFICE_LINKS:
        after = _capital(tokens, at + 1, end, know=know)
        named = after is not None and tokens.lowers[after] in know.titles.modifiers
        return after if named else None
    after = at + 2 if at + 1 < end and tokens.lowers[at + 1] == "the" else at + 1
    if before not in know.organisations.before_of and not (
        after == at + 2 and after < end and tokens.words[after] in _OF_THE
    ):
        return None
    return _capital(tokens, after, end, know=know)


def _after_and(
    tokens: Tokens,
    place: tuple[int, int, int],
    facts: Memo[WordFacts],
    know: Knowledge,
) -> int | None:
    """Go on over "and" only in "Ministry of A and B", with B a common noun.

    And in a list of subjects ("Science and Technology Committee"), and in a firm.
    """
    first, at, end = place
    if is_house(tokens, at + 1, end) or _is_in_list(tokens, place, facts):
        return at + 1
    if is_trade(tokens, place, facts, know):
        return at + 1
    if _JOINED.isdisjoint(tokens.lowers[first:at]):
        return None
    after = _capital(tokens, at + 1, end, know=know)
    if after is None or at - first > 2 * _MOST_PARTICLES:
        return None
    known = know.gazetteer.match(tokens.words, after, end)
    return after if facts[tokens.words[after]].common and known is None else None


def _after_possessive(
    tokens: Tokens, place: tuple[int, int], know: Knowledge
) -> int | None:
    """Go on in "Children's Hospital": the possessor is a common noun.

    So it is before what people join, as in "Dockers' Union".
    """
    at, end = place
    owner, after = tokens.lowers[at - 1], _capital(tokens, at + 1, end, know=know)
    if after is None or owner in _OWNERS:
        return after
    joined = tokens.words[at] in _APOSTROPHES and tokens.words[after] in _SOCIETIES
    return after if joined and owner.endswith("s") else None
