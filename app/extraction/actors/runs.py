"""Tokens in, runs of capitalised words out: the stretches in which names may stand.

A run goes on over particles ("Ursula von der Leyen"), over "&", and over "of", "for"
and "and" inside the name of an organisation ("Ministry of Foreign Affairs").
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import compress
from operator import ne
from typing import TYPE_CHECKING, NamedTuple

from app.extraction.actors.facts import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.extraction.actors.knowledge import Knowledge
    from app.syntax.grammar import Parse, ParsedSentence, Tokens

_MOST_PARTICLES = 3
_LONGEST_NICKNAME = 3
_OFFICE_LINKS = frozenset(
    {"secretary", "minister", "under-secretary", "undersecretary"}
)
# After these a capital says nothing: any word would have one.
_OPENERS = frozenset({"QUOTE", "COLON", "STOP", "OPEN", "DASH"})
_MONTH_NAMES = frozenset({"May", "March", "April", "June", "August"})
_OF_THE = frozenset({"East", "West", "North", "South", "Nation", "People", "World"})
_OWNERS = frozenset(
    {"children", "women", "men", "people", "king", "queen", "workers", "farmers"}
    | {"veterans", "teachers", "nurses", "citizens", "students", "saint"}
)


class Paper:
    """Words of the whole article: `names` have a capital where only names do."""

    def __init__(self, printed: list[str]) -> None:
        """Take all words in order; the names are noted as they are found."""
        self.names: set[str] = set()
        self._printed = printed

    @cached_property
    def words(self) -> frozenset[str]:
        """All words as printed."""
        return frozenset(self._printed)


class Run(NamedTuple):
    """The tokens `first:last`, inside the sentence `begin:end`.

    `opening` is True where its first word would have a capital anyway.
    """

    first: int
    last: int
    begin: int
    end: int
    opening: bool
    paper: Paper


def find_runs(
    parse: Parse, sentences: Iterable[ParsedSentence], know: Knowledge
) -> list[Run]:
    """The runs of the sentences, in order."""
    words, lowers = parse.tokens.words, parse.tokens.lowers
    paper = Paper(words)
    capitals = list(compress(range(len(words)), map(ne, words, lowers)))
    runs: list[Run] = []
    for sentence in sentences:
        first = bisect_left(capitals, sentence.first)
        starts = capitals[first : bisect_left(capitals, sentence.last, first)]
        runs += _runs_of(parse.tokens, sentence, starts, paper=paper, know=know)
    for run in runs:
        alone = run.last == run.first + 1
        plain = run.opening and (alone or know.is_common(words[run.first]))
        paper.names.update(words[run.first + plain : run.last])
    return runs


def _runs_of(
    tokens: Tokens,
    sentence: ParsedSentence,
    capitals: list[int],
    *,
    paper: Paper,
    know: Knowledge,
) -> Iterator[Run]:
    """The runs of a sentence, of which `capitals` are the words with a capital."""
    begin, end = sentence.first, sentence.last
    words = tokens.words
    last = begin
    for at in capitals:
        if at < last or not (
            is_name_word(words[at], know) or _is_surname_month(tokens, at, end)
        ):
            continue
        last = _run_end(tokens, at, end, know=know)
        opening = at == begin or tokens.tags[at - 1] in _OPENERS
        if not (opening and last - at == 1 and facts_of(words[at], know).empty):
            yield Run(at, last, begin, end, opening, paper)


def is_name_word(word: str, know: Knowledge) -> bool:
    """True for a word with a capital, and for "al-Assad", "iPhone"; not for months."""
    if word[0].isupper():
        return word not in know.names.calendar
    if not word[0].isalpha():
        return False
    head, _, rest = word.partition("-")
    if rest:
        return rest[0].isupper() and head in know.names.hyphened
    return len(word) > 1 and word[1].isupper()


def _is_surname_month(tokens: Tokens, at: int, end: int) -> bool:
    """True for "May said" and "Mrs. May", where a month cannot stand."""
    if tokens.words[at] not in _MONTH_NAMES or at + 1 >= end:
        return False
    titled = at > 0 and tokens.lowers[at - 1].rstrip(".") in ("mrs", "ms", "mr")
    return titled or tokens.tags[at + 1] in ("POSS", "AUX", "MODAL", "VERB")


def _run_end(tokens: Tokens, first: int, end: int, *, know: Knowledge) -> int:
    words, lowers = tokens.words, tokens.lowers
    at = first + 1
    while at < end:
        if words[at] != lowers[at] and (
            is_name_word(words[at], know) or words[at - 1] in know.names.given
        ):
            if tokens.tags[at - 1] == "STOP":
                break
            at += 1
            continue
        after = _joined(tokens, (first, at, end), know)
        if after is None:
            break
        at = after
    return at


def _joined(tokens: Tokens, place: tuple[int, int, int], know: Knowledge) -> int | None:
    """Where the run goes on after the lower case words at `at`; None if it ends."""
    first, at, end = place
    lower, tag = tokens.lowers[at], tokens.tags[at]
    after: int | None = None
    if lower == "&":
        after = _capital(tokens, at + 1, end, know=know)
    elif lower in know.names.inner:
        after = _after_particles(tokens, (at, end), know)
    elif lower in ("of", "for", "on"):
        after = _after_of(tokens, place, know)
    elif lower == "and":
        after = _after_and(tokens, (first, at, end), know)
    elif tag == "POSS":
        after = _after_possessive(tokens, (at, end), know)
    elif tag == "QUOTE":
        after = _after_nickname(tokens, (at, end), know)
    return after


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
        return at if is_name_word(tokens.words[at], know) else None
    return None


def _after_of(
    tokens: Tokens, place: tuple[int, int, int], know: Knowledge
) -> int | None:
    first, at, end = place
    before = tokens.words[at - 1]
    if any(tokens.lowers[i] in ("of", "for") for i in range(first, at)):
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
    tokens: Tokens, place: tuple[int, int, int], know: Knowledge
) -> int | None:
    """Go on over "and" only in "Ministry of A and B", with B a common noun."""
    first, at, end = place
    linked = any(tokens.lowers[i] in ("of", "for") for i in range(first, at))
    after = _capital(tokens, at + 1, end, know=know)
    if not linked or after is None or at - first > 2 * _MOST_PARTICLES:
        return None
    known = know.gazetteer.match(tokens.words, after, end)
    common = know.is_common(tokens.words[after]) and known is None
    return after if common else None


def _after_possessive(
    tokens: Tokens, place: tuple[int, int], know: Knowledge
) -> int | None:
    """Go on in "Children's Hospital": the possessor is a common noun."""
    at, end = place
    owner = tokens.lowers[at - 1]
    if owner not in _OWNERS:
        return None
    return _capital(tokens, at + 1, end, know=know)
