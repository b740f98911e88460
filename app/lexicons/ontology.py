"""The event ontology: types, modes and contexts of PLOVER, and the codes of CAMEO."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.lexicons.toml import Table


@dataclass(frozen=True, slots=True)
class EventType:
    """What kind of deed; `score` runs from -10 (conflict) to 10 (cooperation)."""

    name: str
    quad_class: str
    score: float
    definition: str
    modes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """What an event is about; `words` are the lemmas that tell of it."""

    name: str
    definition: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CameoCode:
    """A code of CAMEO in PLOVER's terms; `shown` is what events carry of it."""

    code: str
    shown: str | None
    type: str
    mode: str | None
    context: str | None
    label: str


@dataclass(frozen=True, slots=True, eq=False)
class Ontology:
    """Everything by name; `topics` maps a lemma to the context that it tells of.

    `topic_words` are the last words of those lemmas, singular and plural.
    """

    types: Mapping[str, EventType]
    modes: Mapping[str, str]
    contexts: Mapping[str, Context]
    codes: Mapping[str, CameoCode]
    topics: Mapping[str, str]
    topic_words: frozenset[str]


def load_ontology() -> Ontology:
    """The ontology of `ontology.toml` and `cameo.toml`.

    Raises:
        BadInput: a line is wrong, or names a type, mode or context that is not there.
    """
    words = read_shipped("ontology.toml")
    modes = {
        name: words.table("modes").string(name) for name in words.table("modes").data
    }
    types = [_type(row, modes) for row in words.tables("type")]
    contexts = [_context(row) for row in words.tables("context")]
    by_type = {found.name: found for found in types}
    by_context = {found.name: found for found in contexts}
    topics = {word: found.name for found in contexts for word in found.words}
    ends = frozenset(topic.split()[-1] for topic in topics)
    return Ontology(
        types=by_type,
        modes=modes,
        contexts=by_context,
        codes=_codes(read_shipped("cameo.toml"), by_type, by_context),
        topics=topics,
        topic_words=ends | {f"{word}s" for word in ends},
    )


def _type(row: Table, modes: Mapping[str, str]) -> EventType:
    row.allow("name", "quad_class", "score", "definition", "modes")
    names = row.strings("modes", ())
    for name in names:
        if name not in modes:
            row.fail("modes", f"no mode is called {name!r}", item=name)
    return EventType(
        name=row.string("name"),
        quad_class=row.string("quad_class"),
        score=row.number("score"),
        definition=row.string("definition"),
        modes=names,
    )


def _context(row: Table) -> Context:
    row.allow("name", "definition", "words")
    return Context(row.string("name"), row.string("definition"), row.strings("words"))


def _codes(
    table: Table, types: Mapping[str, EventType], contexts: Mapping[str, Context]
) -> Mapping[str, CameoCode]:
    codes: dict[str, CameoCode] = {}
    for code in table.data:
        row = table.table(code)
        row.allow("type", "mode", "context", "label", "internal", "shown")
        kind = types[row.choice("type", types)]
        codes[code] = CameoCode(
            code=code,
            shown=_shown(row, code),
            type=kind.name,
            mode=row.choice("mode", kind.modes) if "mode" in row.data else None,
            context=row.choice("context", contexts) if "context" in row.data else None,
            label=row.string("label"),
        )
    return codes


def _shown(row: Table, code: str) -> str | None:
    if row.boolean("internal", default=False):
        return None
    return row.string("shown", code)
