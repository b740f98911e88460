"""Reports on games: a country's name is its team's, and "City" the club of a city.

A reader of events must not find a football match among the deeds of two countries.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from app.lexicons.slugs import slugify

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import Name
    from app.syntax.grammar import Tokens

# Lands that are no states and play as such.
_LANDS = frozenset({"England", "Scotland", "Wales", "Northern Ireland"})
_PLAYING = frozenset({"country", "place"})
_LEAST_WORDS = 4  # of sport, in an article on it
_LEAST_SHARE = 0.015
_NEAR = 60  # tokens from a name to words of sport
_SEVERAL = 2
_LOCATING = frozenset({"in", "at", "near", "outside", "from", "to", "across", "of"})
_CLUB_WORDS = frozenset({"City", "Town", "County", "United", "Forest", "Park", "Villa"})


def with_teams(
    tokens: Tokens, names: list[Name], know: Knowledge, *, count: int
) -> list[Name]:
    """The names, with teams for the countries and cities that play.

    `count` is how many words of sport the article has.
    """
    lowers, sport = tokens.lowers, know.metonyms.sport
    if not is_on_sport(tokens, count):
        return [
            _team(name)
            if name.kind == "country" and _is_before_team(tokens, name, know)
            else name
            for name in names
        ]
    # where a report on sport speaks of it
    told = [at for at, word in enumerate(lowers) if word in sport]
    return [
        _played(tokens, name, know, about=_is_told(told, name))
        if name.kind in _PLAYING
        else name
        for name in names
    ]


def is_on_sport(tokens: Tokens, count: int) -> bool:
    """Whether an article with that many words of sport is a report on it."""
    return count >= _LEAST_WORDS and count >= _LEAST_SHARE * len(tokens.lowers)


def _is_told(told: list[int], name: Name) -> bool:
    """Whether the places that are `told` are of a name: of a land several are near."""
    if name.kind != "country":
        return bool(told)
    last = bisect_left(told, name.first - _NEAR) + _SEVERAL - 1
    return last < len(told) and told[last] <= name.first + _NEAR


def _played(tokens: Tokens, name: Name, know: Knowledge, *, about: bool) -> Name:
    if name.kind == "country" and name.entry:
        playing = about and not _is_located(tokens, name)
        if playing or _is_before_team(tokens, name, know):
            return _team(name)
    if about and name.entry and name.entry.label in _LANDS:
        return name if _is_located(tokens, name) else _team(name)
    club = name.entry is None and tokens.words[name.last - 1] in _CLUB_WORDS
    if about and name.kind == "place" and club and not _is_located(tokens, name):
        return replace(name, kind="organization")
    return name


def _is_before_team(tokens: Tokens, name: Name, know: Knowledge) -> bool:
    """True for the Spain of "the Spain squad"."""
    lowers, last = tokens.lowers, name.last
    return last < len(lowers) and lowers[last] in know.metonyms.teams


def _is_located(tokens: Tokens, name: Name) -> bool:
    return name.first > 0 and tokens.lowers[name.first - 1] in _LOCATING


def _team(name: Name) -> Name:
    if name.entry is None:
        return name
    title = f"{name.entry.name} team"
    entry = replace(
        name.entry,
        kind="organization",
        name=title,
        id=f"{slugify(name.entry.name)}-team",
    )
    return replace(name, kind="organization", entry=entry)
