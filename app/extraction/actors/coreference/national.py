"""Bodies that only their land names in, an organisation for each that acts out.

"The Brazilian federation backed her", "the Turkish central bank raised its rates".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Entity, Spot

if TYPE_CHECKING:
    from app.extraction.actors.ground import Ground
    from app.extraction.actors.register import Register

# Of these a land has one, or one in the story.
_BODIES = (
    *(("central", "bank"), ("federation",), ("confederation",), ("embassy",)),
    ("state", "department"),
)
_LANDS = frozenset({"demonym", "country"})  # "the Turkish embassy", "the US embassy"
_GOES_ON = frozenset({"NOUN", "NAME", "POSS"})


def enter_national(ground: Ground, register: Register) -> None:
    """Enter the bodies that their land names and that no fuller name has told.

    A central bank may be the "Bank of France", so none where any bank is named.
    """
    told: dict[str, list[tuple[int, int]]] = {}
    for first, name in ground.names.items():
        last = _end_of_body(name.last, ground) if name.kind in _LANDS else None
        if last is not None and first and ground.tokens.lowers[first - 1] == "the":
            words = ground.tokens.words[first : first + 1]
            label = " ".join([*words, *ground.tokens.lowers[first + 1 : last]])
            told.setdefault(label, []).append((first, last))
    if not told:
        return
    if any(word.endswith("bank") for word in map(str.lower, register.bodies)):
        told = {label: at for label, at in told.items() if not label.endswith("bank")}
    held = _described(register)
    for label, places in told.items():
        acts = any(ground.roles.subject(last - 1) is not None for _, last in places)
        if acts and held.isdisjoint(last - 1 for _, last in places):
            _enter(ground, register, label, places=places)


def _end_of_body(at: int, ground: Ground) -> int | None:
    """Where the body named by what stands from `at` on ends, if there is one."""
    lowers, tags = ground.tokens.lowers, ground.tokens.tags
    for body in _BODIES:
        last = at + len(body)
        if tuple(lowers[at:last]) == body:
            goes_on = last < len(tags) and tags[last] in _GOES_ON
            return None if goes_on else last
    return None


def _described(register: Register) -> frozenset[int]:
    """The last tokens of what already stands for somebody."""
    return frozenset(
        spot.last - 1 for entity in register.entities for spot in entity.spots
    )


def _enter(
    ground: Ground, register: Register, label: str, *, places: list[tuple[int, int]]
) -> None:
    body = register.enter(Entity("organization", tuple(label.split())))
    body.side = ground.owners.get(places[0][0])
    for first, last in places:
        body.add(Spot(first, last, "name"), label)
