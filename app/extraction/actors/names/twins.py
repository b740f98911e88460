"""Names of two places: Georgia, the country, and the state among American ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import Name

_BESIDE = 1  # token between the two: "and" or a comma
_LOCAL = frozenset({"place", "capital"})


def with_twins(names: list[Name], know: Knowledge) -> list[Name]:
    """The names, with the state for the country where its neighbours are states.

    So it is right beside a state ("Ohio and Georgia"). Elsewhere it is the country
    where anything else of the country is named (Tbilisi, Georgians), or more that is
    foreign than places of the state's country.
    """
    labels = {name.entry.label for name in names if name.entry}
    for label in sorted(labels & know.twins.keys()):
        names = _told_apart(label, names, know)
    return names


def _told_apart(label: str, names: list[Name], know: Knowledge) -> list[Name]:
    twin = know.twins[label]
    if _is_among(know.countries[label].code, twin, names):
        return [_as_place(name, label, twin) for name in names]
    beside = {
        edge
        for other in names
        if other.entry and other.entry.code == twin and other.entry.kind == "place"
        for edge in (other.first - _BESIDE, other.last + _BESIDE)
    }
    return [
        _as_place(name, label, twin) if {name.first, name.last} & beside else name
        for name in names
    ]


def _as_place(name: Name, label: str, twin: str) -> Name:
    entry = name.entry
    if entry is None or entry.label != label or entry.kind != "country":
        return name
    place = replace(entry, kind="place", name=label, code=twin, id=None)
    return replace(name, kind="place", entry=place)


def _is_among(code: str | None, twin: str, names: list[Name]) -> bool:
    """True where the article names places of `twin` and nothing of the country."""
    near = own = foreign = 0
    for other in names:
        entry = other.entry
        if entry is None or entry.code is None:
            continue
        if entry.code == code:
            own += entry.kind != "country"
        elif entry.code != twin:
            foreign += 1
        else:
            near += entry.kind in _LOCAL
    return own == 0 and near > foreign
