"""Persons in office without a side in, the side that the article tells otherwise out.

"Its chief executive, X" speaks for what the pronoun means, "the agency's director, X"
for the agency. An office of state that nothing owns ("Interior Minister X") is one of
the country that the story is about, where that is certain.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from app.extraction.actors.offices.home import home_of, is_abroad
from app.syntax.closed import POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.document import Document
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.offices.offices import Office
    from app.extraction.actors.register import Register
    from app.extraction.actors.roles import Roles

_ACTING = ("country", "organization")
_STANDING_IN = frozenset({"vice", "acting", "interim", "deputy"})
_ARTICLE = 1  # token before what opens a sentence: "The union, an old one, ..."
_NEUTER = frozenset({"its", "their"})


def settle_sides(
    document: Document, register: Register, offices: Iterable[Office], roles: Roles
) -> None:
    """Give their side to those for whom no name before the office tells one."""
    open_offices = [
        office
        for office in offices
        if office.person and office.person.kind == "person" and not office.person.side
    ]
    if open_offices:
        spoken = _Spoken(document, register, roles)
        for office in open_offices:
            if office.person and office.person.side is None:
                office.person.side = spoken.owner_of(office)
    _settle_by_home(document, register, open_offices)


class _Spoken:
    """Who is spoken of in an article, by token: states, bodies and pronouns."""

    def __init__(self, document: Document, register: Register, roles: Roles) -> None:
        self._roles = roles
        self._tokens = register.tokens
        self._paragraphs = [span.start for span in document.paragraphs]
        self._entities = register.entities
        self._standing = {
            spot.first: one
            for one in register.entities
            for spot in one.spots
            if spot.form != "name"
        }

    @cached_property
    def _told(self) -> list[tuple[int, tuple[int, Entity]]]:
        """The states and bodies by the first token of each mention, in order."""
        told = {
            spot.first: (spot.last, one)
            for one in self._entities
            if one.kind in _ACTING
            for spot in one.spots
            if spot.form != "pronoun"
        }
        return sorted(told.items())

    def owner_of(self, office: Office) -> Entity | None:
        """For whom "its" or "the company's" stands in the phrase of the office."""
        lowers = self._tokens.lowers
        begin = self._paragraph(office.first)
        for token in range(office.first, office.last):
            owner = self._standing.get(token)
            if owner and owner is not office.person:
                near = self._is_told(owner, begin, office.first)
                acting = owner if owner.kind in _ACTING else owner.side
                if near and acting:
                    return acting
            if lowers[token] in _NEUTER:
                return self._subject_before(begin, token)
        return None

    def _is_told(self, owner: Entity, begin: int, end: int) -> bool:
        """True where it is named, and not only meant, between two tokens."""
        return any(
            begin <= spot.first < end and spot.form != "pronoun" for spot in owner.spots
        )

    def _paragraph(self, token: int) -> int:
        """The first token of the paragraph."""
        at = bisect_right(self._paragraphs, self._tokens.starts[token])
        start = self._paragraphs[max(at - 1, 0)]
        return bisect_left(self._tokens.starts, start)

    def _subject_before(self, begin: int, token: int) -> Entity | None:
        """The first subject of the sentence, or of the one before in its paragraph."""
        here = self._roles.first_of(token)
        before = self._roles.first_of(here - 1) if here > begin else here
        for first, last in ((here, token), (before, here)):
            at = bisect_left(self._told, (first,))
            while at < len(self._told) and self._told[at][0] < last:
                place, (end, entity) = self._told[at]
                opens = place - first <= _ARTICLE
                if opens or self._roles.subject(end - 1) is not None:
                    return entity
                at += 1
        return None


def _settle_by_home(
    document: Document, register: Register, offices: list[Office]
) -> None:
    """Give ministers and presidents of nobody the country of the story."""
    found = [one for one in _of_state(register, offices) if one.person.side is None]
    home = home_of(document, register) if found else None
    if home is None:
        return
    for one in found:
        if (home.alone or not one.head) and not is_abroad(register, one.at, home):
            one.person.side = one.person.side or home.country


class _OfState(NamedTuple):
    """Somebody in an office of state, told at a token; `head` of a president."""

    person: Entity
    at: int
    head: bool = False


def _of_state(register: Register, offices: list[Office]) -> list[_OfState]:
    """The ministers that nothing owns, and the presidents."""
    lowers = register.tokens.lowers
    found = [
        _OfState(office.person, office.first)
        for office in offices
        if office.person and lowers[office.first] not in POSSESSIVES
        if _is_minister(office.title, register)
    ]
    for first, name in register.names.items():
        if name.title is None:
            continue
        person = register.owners.get(first)
        if person is None or person.kind != "person":
            continue
        title = " ".join(lowers[name.title[0] : name.title[1]])
        before = lowers[name.title[0] - 1] if name.title[0] else ""
        if before not in POSSESSIVES and _is_minister(title, register):
            found.append(_OfState(person, name.title[0]))
        elif _is_head(title, register):
            found.append(_OfState(person, name.title[0], head=True))
    return [one for one in found if one.person.kind == "person"]


def _is_head(title: str, register: Register) -> bool:
    """True for "president" and "acting president"."""
    heads = register.know.titles.heads
    words = title.split()
    return words[-1] in heads and words[0] in heads | _STANDING_IN


def _is_minister(title: str, register: Register) -> bool:
    """True for "interior minister" and "minister for health", not for "minister"."""
    words = title.split()
    if len(words) == 1:
        return False
    portfolios = register.know.titles.portfolios
    return "minister" in words or (words[-1] == "secretary" and words[-2] in portfolios)
