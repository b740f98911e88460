"""What one meant is told to be, in; one more mention of that person out.

"Ann Lee left for Riga. She has been the chief mediator since May": Lee is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.offices.holders import mention_holder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.offices.offices import Office
    from app.extraction.actors.register import Register


def mention_predicates(register: Register, offices: Iterable[Office]) -> None:
    """Give the office to whom a pronoun or description tells it of, once resolved."""
    told = [one for one in offices if one.person is None and one.bearer is not None]
    if not told:
        return
    meant = {
        spot.last - 1: person
        for person in register.entities
        if person.kind == "person"
        for spot in person.spots
        if spot.form != "name"
    }
    for office in told:
        person = meant.get(office.bearer) if office.bearer is not None else None
        if person is not None and office.last - 1 not in meant:
            mention_holder(register, person, office)
