"""A parsed article in, its cast out: the stages of finding who is who, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.casting import cast_of
from app.extraction.actors.grouping import Grouping
from app.extraction.actors.knowledge import knowledge_of
from app.extraction.actors.metonyms import acting_capitals
from app.extraction.actors.reading import read_run
from app.extraction.actors.roles import roles_of
from app.extraction.actors.runs import find_runs

if TYPE_CHECKING:
    from app.extraction.cast import Cast
    from app.lexicons.authority import Authority
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse


def find_actors(parse: Parse, lexicons: Lexicons, authority: Authority) -> Cast:
    """Everybody and every place that the article speaks of."""
    know = knowledge_of(lexicons, authority)
    tokens = parse.tokens
    names = [
        name for run in find_runs(parse, know) for name in read_run(tokens, run, know)
    ]
    roles = roles_of(parse)
    acting = acting_capitals(tokens, names, roles=roles, words=know.metonyms)
    grouping = Grouping(tokens, know)
    grouping.run(names)
    grouping.add_capitals(names, acting)
    return cast_of(parse, grouping.entities, {})
