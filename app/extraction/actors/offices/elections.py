"""Elections in: who leads which party, and who is meant by "the governor-elect".

"Green Leader Ann Lee" leads the Greens; "the governor-elect" is whoever was declared
winner, or won, before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.offices.offices import Office
    from app.extraction.actors.register import Register
    from app.extraction.actors.roles import Roles

_ELECT = "-elect"
_FARTHEST = 40  # sentences back to the victory
_WINNING = frozenset(
    {"win", "winner", "won", "wins", "winning", "elected", "victory", "victor"}
    | {"triumphed", "defeated", "beat"}
)


def note_parties(register: Register, offices: list[Office]) -> None:
    """Give each person titled by a party's adjective that party for a side."""
    if register.know.organisations.plurals.isdisjoint(register.bodies):
        return
    held = [(o.person, o.first, o.head) for o in offices]
    held += [
        (register.owners.get(first), name.title[0] - 1, name.title[1])
        for first, name in register.names.items()
        if name.title and name.title[0]
    ]
    for person, first, last in held:
        if person is None or person.side is not None:
            continue
        parties = (_party_of(register, w) for w in register.tokens.words[first:last])
        person.side = next((party for party in parties if party is not None), None)


def _party_of(register: Register, word: str) -> Entity | None:
    """The Greens of "Green", if the article names them by a plural."""
    many = f"{word}s"
    if many not in register.know.organisations.plurals:
        return None
    return next(iter(register.bodies.get(many, ())), None)


def find_elected(register: Register, offices: list[Office], roles: Roles) -> None:
    """Add a mention for each "governor-elect" whose victory the article tells."""
    for office in offices:
        if register.tokens.lowers[office.head].endswith(_ELECT):
            winner = _winner(register, office, roles)
            if winner is not None:
                winner.add(Spot(office.first, office.last, "title"), office.title)
                register.give_title(winner, office.title)


def _winner(register: Register, office: Office, roles: Roles) -> Entity | None:
    """The only person named last in a sentence that tells of a victory."""
    here = roles.sentence_of(office.head)
    for at in range(here, max(-1, here - _FARTHEST), -1):
        first, last = roles.bounds_of(at)
        if _WINNING.isdisjoint(register.tokens.lowers[first:last]):
            continue
        people = {
            person
            for token in range(first, last)
            if (person := register.owners.get(token)) and person.kind == "person"
        }
        if len(people) == 1:
            return people.pop()
    return None
