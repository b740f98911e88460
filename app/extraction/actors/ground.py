"""What the words round names are read from: one article, its names found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import Name
    from app.extraction.actors.roles import Roles
    from app.extraction.landmarks import Landmarks
    from app.syntax.grammar import Tokens


@value
class Ground:
    """What offices are read from: tokens, names and entities by first token.

    `inside` gives by each token of a name the first one, `openings` by the first token
    of a name with its title that of the name.
    """

    tokens: Tokens
    roles: Roles
    know: Knowledge
    names: Mapping[int, Name]
    owners: Mapping[int, Entity]
    inside: Mapping[int, int]
    openings: Mapping[int, int]
    marks: Landmarks
