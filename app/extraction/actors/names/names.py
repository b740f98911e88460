"""The values of name finding: a name in the text, with its kind and its title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from app.lexicons.gazetteer import Entry

# "capital" is decided later: it acts for its country or is a place; "people" and
# "demonym" are no names, but tell sides ("Russian troops"); an "echo" ("the
# Church", "Brown said") is one only beside a fuller name; a "pair" is "NATO-Russia",
# a "thing" a ship or a film, which is no actor wherever it is named.
NameKind = Literal[
    "person", "organization", "country", "place", "capital", "seat", "demonym",
    "people", "echo", "pair", "thing",
]  # fmt: skip


@dataclass(slots=True, eq=False)
class Name:
    """The tokens `first:last` as a name.

    `sure` is False where the kind is only the likeliest. `title` are the tokens of an
    office or courtesy title right before it, `side` the token of the name before that
    ("NATO" of "NATO Secretary-General Rasmussen"). Nobody changes one; it is not frozen
    only as it is made and asked far quicker so.
    """

    first: int
    last: int
    kind: NameKind
    entry: Entry | None = None
    sure: bool = True
    title: tuple[int, int] | None = None
    side: int | None = None

    @property
    def size(self) -> int:
        """How many tokens it has."""
        return self.last - self.first
