"""The actors of all articles, one by one -> the actors of the corpus.

An actor is the same in two articles when the authority file says so, or else when type
and full name agree; of a body that every state has ("the Finance Ministry") the country
must agree as well. A surname alone, a title alone or such a body of no known country
says nothing beyond its article: it gets an id of that article's own (but see
`bare_names`). Whatever the order of the articles, the result is the same.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from app.lexicons.lexicons import load_lexicons
from app.lexicons.slugs import slugify

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.lexicons.authority import Authority
    from app.lexicons.state_bodies import StateBody
    from app.seeding.findings import Findings
    from app.store.tables import Json

# Who gets the plain id when actors of several types have the same name.
_TYPES = ("country", "organization", "person")


class Key(NamedTuple):
    """One actor of the corpus, before ids are handed out."""

    slug: str
    type: str


@dataclass(slots=True)
class Gathered:
    """What all articles together say of one actor.

    A `bare` one is known by a surname alone, in one article; `beside` are the actors
    of that article and `lands` the codes of its countries.
    """

    names: Counter[str] = field(default_factory=Counter)
    aliases: set[str] = field(default_factory=set)
    titles: Counter[str] = field(default_factory=Counter)
    country_codes: Counter[str] = field(default_factory=Counter)
    affiliations: Counter[Key] = field(default_factory=Counter)
    article_count: int = 0
    mention_count: int = 0
    quote_count: int = 0
    event_count: int = 0
    bare: bool = False
    beside: frozenset[Key] = frozenset()
    lands: frozenset[str] = frozenset()

    def take(self, other: Gathered) -> None:
        """Add what is said of somebody who is the same; the names become aliases."""
        self.aliases.update(other.aliases, other.names)
        self.titles.update(other.titles)
        self.country_codes.update(other.country_codes)
        self.affiliations.update(other.affiliations)
        self.article_count += other.article_count
        self.mention_count += other.mention_count
        self.quote_count += other.quote_count
        self.event_count += other.event_count


Cast = dict[Key, Gathered]


def keys_of(findings: Findings, authority: Authority) -> dict[str, Key]:
    """Which actor of the corpus each actor of an article is, by its slug there."""
    article = findings.article["id"]
    return {
        actor["slug"]: _key(actor, article=article, authority=authority)
        for actor in findings.actors
    }


def _key(actor: Json, *, article: str, authority: Authority) -> Key:
    name, type_ = actor["name"], actor["type"]
    entry = authority.by_id.get(actor["slug"])
    if entry:
        return Key(entry.id, entry.type)
    slug = slugify(name) or actor["slug"]
    own = f"{slug}-{article.removeprefix('art_')[:8]}"
    if not _is_fully_named(actor):
        return Key(own, type_)
    entry = authority.by_name.get(name)
    if entry and entry.type == type_:
        return Key(entry.id, type_)
    body = _state_body(actor)
    if body:
        code = actor["country_code"]
        return Key(slugify(f"{body.name} {code}") if code else own, type_)
    return Key(_bare_slug(name) or slug, type_)


def _bare_slug(name: str) -> str:
    """That of a name without the form of a firm: "alder" of "Alder Inc."."""
    return slugify(" ".join(load_lexicons().organisations.bare(tuple(name.split()))))


def _state_body(actor: Json) -> StateBody | None:
    """What every state has, when that is all that the actor's name tells."""
    if actor["type"] != "organization":
        return None
    return load_lexicons().state_bodies.read(actor["name"])


def _is_fully_named(actor: Json) -> bool:
    """True when the name tells who it is in any article."""
    if actor["type"] == "country":
        return True
    if all(mention["form"] != "name" for mention in actor["mentions"]):
        return False
    return actor["type"] != "person" or len(actor["name"].split()) > 1


def gather(cast: Cast, findings: Findings, keys: Mapping[str, Key]) -> None:
    """Add what one article says of its actors to what is known of them."""
    for actor in findings.actors:
        gathered = cast.setdefault(keys[actor["slug"]], Gathered())
        _add(gathered, actor, keys)
        if _is_bare(actor):
            _set_apart(gathered, findings, keys)
    for key in set(keys.values()):
        cast[key].article_count += 1
    for quote in findings.quotes:
        for key in _actors_in([quote["speaker"] or {}], keys):
            cast[key].quote_count += 1
    for event in findings.events:
        for key in _actors_in([*event["actors"], *event["recipients"]], keys):
            cast[key].event_count += 1


def _is_bare(actor: Json) -> bool:
    """True for a person whose article gives a surname and no more."""
    named = any(mention["form"] == "name" for mention in actor["mentions"])
    return actor["type"] == "person" and named and not _is_fully_named(actor)


def _set_apart(gathered: Gathered, findings: Findings, keys: Mapping[str, Key]) -> None:
    """Note whom and what the article of a bare name tells of."""
    gathered.bare = True
    gathered.beside = frozenset(keys.values())
    gathered.lands = frozenset(
        actor["country_code"]
        for actor in findings.actors
        if actor["type"] == "country" and actor["country_code"]
    )


def _add(gathered: Gathered, actor: Json, keys: Mapping[str, Key]) -> None:
    mentions = len(actor["mentions"])
    gathered.mention_count += mentions
    gathered.names[actor["name"]] += mentions
    gathered.aliases.update(actor["aliases"])
    gathered.titles.update(actor["titles"])
    if actor["country_code"]:
        gathered.country_codes[actor["country_code"]] += mentions
    if actor["affiliation"] in keys:
        gathered.affiliations[keys[actor["affiliation"]]] += mentions


def _actors_in(parts: Iterable[Json], keys: Mapping[str, Key]) -> set[Key]:
    """The actors that play these parts, each once."""
    return {keys[part["actor"]] for part in parts if part.get("actor")}


def ids_of(cast: Iterable[Key]) -> dict[Key, str]:
    """An id for each actor: its slug, with the type where another type has it first."""
    ids: dict[Key, str] = {}
    taken: set[str] = set()
    for key in sorted(cast, key=lambda key: (_TYPES.index(key.type), key.slug)):
        ids[key] = f"{key.slug}-{key.type}" if key.slug in taken else key.slug
        taken.add(key.slug)
    return ids
