"""Places that no list knows in, the country that the words beside them tell out.

"The Bolivian town of Chulumani", "Chulumani, Bolivia", "Chulumani in western Bolivia".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lexicons.gazetteer import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.actors.entities import Spot
    from app.extraction.actors.register import Register

_FEW = 3  # words from the adjective to "of"
_BEFORE = frozenset({"ADJ", "NOUN"})


def note_lands(register: Register) -> None:
    """Give each place without a country the one that stands beside it first."""
    for entity in register.entities:
        if entity.kind != "place" or (entity.entry and entity.entry.code):
            continue
        codes = (_code_beside(register, spot) for spot in entity.spots)
        code = next((code for code in codes if code), None)
        if code:
            entity.entry = Entry("place", entity.name, code, entity.name)


def _code_beside(register: Register, spot: Spot) -> str | None:
    """The code of the country told in front of a place, or behind it."""
    places = (*_in_front(register, spot.first), *_behind(register, spot.last))
    for at, kinds in places:
        name = register.names.get(register.inside.get(at, -1))
        if name and name.entry and name.entry.code and name.kind in kinds:
            return name.entry.code
    return None


def _in_front(register: Register, first: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The Bolivian of "the Bolivian market town of X"."""
    tokens, beside = register.tokens, register.know.places.beside
    at = first - 1
    if at > 0 and tokens.lowers[at] == "of":
        at -= 1
    if at > 0 and tokens.lowers[at] in beside:
        for before in range(at - 1, max(-1, at - 1 - _FEW), -1):
            yield before, ("demonym",)
            if tokens.tags[before] not in _BEFORE:
                return


def _behind(register: Register, last: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The Bolivia of "X, Bolivia" and of "X in western Bolivia"."""
    tags, lowers = register.tokens.tags, register.tokens.lowers
    if last + 1 >= len(tags):
        return
    if tags[last] == "COMMA":
        yield last + 1, ("country",)
    elif lowers[last] == "in":
        after = last + 2 if tags[last + 1] == "ADJ" else last + 1
        yield after, ("country",)
