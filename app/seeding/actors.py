"""The gathered actors of the corpus -> their rows, numbered, most mentioned first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.seeding.identity import ids_of
from app.seeding.titles import ranked_titles

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Mapping

    from app.lexicons.authority import Authority, AuthorityActor
    from app.seeding.identity import Cast, Gathered, Key
    from app.store.tables import Json


class ActorRef(NamedTuple):
    """How rows refer to an actor."""

    seq: int
    id: str
    name: str

    def json(self) -> Json:
        """The reference as the API shows it."""
        return {"id": self.id, "name": self.name}


def number_actors(cast: Cast, authority: Authority) -> dict[Key, ActorRef]:
    """A reference for every actor, in the order of their rows."""
    ids = ids_of(cast)
    ranked = sorted(cast, key=lambda key: (-cast[key].mention_count, ids[key]))
    return {
        key: ActorRef(seq, ids[key], _name(cast[key], authority.by_id.get(ids[key])))
        for seq, key in enumerate(ranked, start=1)
    }


def actor_rows(
    cast: Cast, refs: Mapping[Key, ActorRef], authority: Authority
) -> Iterator[Json]:
    """The rows of the actor table, in order."""
    for key, ref in refs.items():
        gathered, entry = cast[key], authority.by_id.get(ref.id)
        affiliation = _affiliation(gathered, refs)
        yield {
            "seq": ref.seq,
            "id": ref.id,
            "name": ref.name,
            "type": key.type,
            "country_code": _country_code(gathered, entry),
            "aliases": _aliases(ref.name, gathered, entry),
            "titles": ranked_titles(gathered.titles),
            "affiliation_id": affiliation and affiliation.id,
            "affiliation_name": affiliation and affiliation.name,
            "same_as": list(entry.same_as) if entry else [],
            "article_count": gathered.article_count,
            "mention_count": gathered.mention_count,
            "quote_count": gathered.quote_count,
            "event_count": gathered.event_count,
        }


def retired_rows(
    refs: Mapping[Key, ActorRef], authority: Authority, *, joined: Mapping[Key, Key]
) -> Iterator[Json]:
    """An entry for each id that an actor of the corpus had before, or would have."""
    for bare, successor_key in sorted(joined.items()):
        yield {"id": bare.slug, "successor_id": refs[successor_key].id}
    ids = {ref.id for ref in refs.values()}
    for old, successor in sorted(authority.retired.items()):
        if successor in ids and old not in ids:
            yield {"id": old, "successor_id": successor}


def _name(gathered: Gathered, entry: AuthorityActor | None) -> str:
    return entry.name if entry else _ranked(gathered.names)[0]


def _aliases(name: str, gathered: Gathered, entry: AuthorityActor | None) -> list[str]:
    """Every other name, in alphabetical order."""
    stated = entry.aliases if entry else ()
    return sorted({*gathered.names, *gathered.aliases, *stated} - {name})


def _country_code(gathered: Gathered, entry: AuthorityActor | None) -> str | None:
    if entry and entry.country:
        return entry.country
    return next(iter(_ranked(gathered.country_codes)), None)


def _affiliation(gathered: Gathered, refs: Mapping[Key, ActorRef]) -> ActorRef | None:
    """The side that articles name most often; of equals the better known one."""
    ranked = sorted(
        gathered.affiliations.items(), key=lambda item: (-item[1], refs[item[0]].seq)
    )
    return refs[ranked[0][0]] if ranked else None


def _ranked(counter: Counter[str]) -> list[str]:
    """Commonest first; of equals the longest, then in alphabetical order."""
    return sorted(counter, key=lambda word: (-counter[word], -len(word), word))
