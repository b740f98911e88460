"""Reports on matches: the unknown clubs that a score, a line-up or supporters tell.

Harlow Rovers 1
Castra (4-4-2): Bell; Moss, Reed ...
"Castra were level", "two Castra supporters", "Castra's goalkeeper"
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.extraction.actors.names.names import Name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.extraction.actors.names.knowledge import Knowledge
    from app.syntax.grammar import ParsedSentence, Tokens

_FORMATION = re.compile(r"\d(?:-\d){2,4}")
_SCORE = re.compile(r"\d{1,3}")
_LONGEST = 5  # words of a club on a line with its score
_SUPPORTERS = frozenset({"supporters", "supporter", "fans", "fan", "players", "ultras"})
_CLUBS_OWN = _SUPPORTERS | {
    "goalkeeper", "striker", "captain", "defender", "midfielder", "winger", "keeper",
    "substitute", "coach", "squad", "dressing", "bench", "defence", "midfield",
}  # fmt: skip
_MANY = frozenset({"were", "are", "have"})  # of a name in the singular
_AND = frozenset({"and", ",", "&"})
_APPOSED = 4  # words of ", of Uruguay,"


def with_clubs(
    tokens: Tokens,
    names: list[Name],
    sentences: Sequence[ParsedSentence],
    know: Knowledge,
) -> list[Name]:
    """The names of a report on a match, its unknown clubs told from players."""
    full = (name for name in names if _is_full(tokens, name, know))
    people = {tokens.words[name.last - 1] for name in full}
    lines = [span for sentence in sentences if (span := _scored(tokens, sentence))]
    clubs = {tokens.words[at] for at in _told(tokens) if _is_unknown(tokens, at, know)}
    clubs -= people
    if not clubs:
        return names
    found = [
        name if not _is_club(tokens, name, clubs, lines) else _as_club(name)
        for name in names
    ]
    held = {at for name in found for at in range(name.first, name.last)}
    found += [
        Name(at, at + 1, "organization")
        for at, word in enumerate(tokens.words)
        if word in clubs and at not in held and not _is_in_line(at, lines)
    ]
    return sorted(found, key=lambda name: name.first)


def _is_full(tokens: Tokens, name: Name, know: Knowledge) -> bool:
    """True for a person's given name and surname."""
    given = tokens.words[name.first] in know.names.given
    return name.kind == "person" and name.size > 1 and given


def _is_unknown(tokens: Tokens, at: int, know: Knowledge) -> bool:
    word = tokens.words[at]
    return know.gazetteer.match([word], 0, 1) is None and word not in know.names.given


def _scored(tokens: Tokens, sentence: ParsedSentence) -> tuple[int, int] | None:
    """The words before the number of a line that is a club and its score."""
    first, last = sentence.first, sentence.last - 1
    short = 0 < last - first <= _LONGEST and tokens.words[first][0].isupper()
    scored = short and _SCORE.fullmatch(tokens.words[last])
    return (first, last) if scored else None


def _is_in_line(at: int, lines: list[tuple[int, int]]) -> bool:
    return any(first <= at < last for first, last in lines)


def _told(tokens: Tokens) -> Iterator[int]:
    """The tokens of capitalised words that only a club can be."""
    words, lowers, tags = tokens.words, tokens.lowers, tokens.tags
    for at, word in enumerate(words[:-3]):
        if not (word[0].isupper() and tags[at] == "NAME" and len(word) > 1):
            continue
        if at and words[at - 1][0].isupper() and tags[at - 1] == "NAME":
            continue
        after = lowers[at + 1]
        formed = tags[at + 1] == "OPEN" and _FORMATION.fullmatch(words[at + 2])
        owns = tags[at + 1] == "POSS" and lowers[at + 2] in _CLUBS_OWN
        if formed or owns or after in _SUPPORTERS or _is_many(tokens, at):
            yield at


def _is_many(tokens: Tokens, at: int) -> bool:
    """True for "Castra were level" and "Castra, of Malta, were level"."""
    lowers = tokens.lowers
    if at and lowers[at - 1] in _AND:
        return False
    if lowers[at + 1] != ",":
        return lowers[at + 1] in _MANY
    if lowers[at + 2] not in ("of", "from"):
        return False
    near = lowers[at + 3 : at + 3 + _APPOSED]
    closed = near.index(",") if "," in near[:-1] else -1
    return closed > 0 and near[closed + 1] in _MANY


def _is_club(
    tokens: Tokens, name: Name, clubs: set[str], lines: list[tuple[int, int]]
) -> bool:
    if name.entry is not None or name.kind not in ("person", "place"):
        return False
    if name.size == 1:
        return tokens.words[name.first] in clubs
    words = {tokens.words[name.first], tokens.words[name.last - 1]}
    return not clubs.isdisjoint(words) and _is_in_line(name.first, lines)


def _as_club(name: Name) -> Name:
    return replace(name, kind="organization", sure=True)
