"""The place of a dateline in, the places and the country named in it out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from app.document import Span
from app.lexicons.gazetteer import split_label

if TYPE_CHECKING:
    from app.document import Document
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.register import Register
    from app.lexicons.gazetteer import Entry

_KEPT = 1024  # places of which the reading is kept
_SMALL = frozenset({"De", "Del", "Di", "La", "Of", "Am", "Sur"})
_PART = re.compile(r"[^,/(){}\[\]\n]+")


def find_in_dateline(document: Document, register: Register) -> None:
    """Add what the dateline names: "PHOENIX, Ariz." is Phoenix, "Lima, Peru" two.

    A country of which the text itself does not speak does not act: it is a place.
    """
    if document.dateline is None:
        return
    place = document.dateline.place
    for start, printed in _parts(place.of(document.text), register.know):
        begin = place.start + start
        _add(register, printed, Span(begin, begin + len(printed)))


@lru_cache(maxsize=_KEPT)
def _parts(place: str, know: Knowledge) -> tuple[tuple[int, str], ...]:
    """The places that the words of a dateline name, and where in them each begins."""
    parts = ((found.start(), found[0]) for found in _PART.finditer(place))
    return tuple(
        (start + part.index(printed), printed)
        for start, part in parts
        if (printed := part.strip()) and not _is_no_place(printed, know)
    )


def _add(register: Register, printed: str, span: Span) -> None:
    name, entry = _read(printed, register.know)
    if entry and entry.kind == "country" and register.knows(entry):
        register.country_of(entry).outside.append(span)
    else:
        code = entry.code if entry else None
        register.place_of(name, code).outside.append(span)


@lru_cache(maxsize=_KEPT)
def _read(printed: str, know: Knowledge) -> tuple[str, Entry | None]:
    """The name of a place as other text prints it, and what is known by it."""
    name = _in_small_letters(printed) if printed.isupper() else printed
    words = split_label(name)
    found = know.gazetteer.match(words, 0, len(words))
    return name, found[0] if found and found[1] == len(words) else None


def _is_no_place(printed: str, know: Knowledge) -> bool:
    first = printed.split()[0]
    state = printed in know.places.states or f"{printed}." in know.places.states
    return state or first.title() in know.names.calendar


def _in_small_letters(printed: str) -> str:
    """Turn "RIO DE JANEIRO" into "Rio de Janeiro", but only to know it by."""
    words = printed.title().split()
    return " ".join(
        word.lower() if n and word in _SMALL else word for n, word in enumerate(words)
    )
