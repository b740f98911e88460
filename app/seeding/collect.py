"""The texts of all articles -> their findings in a spool, and what spans them all."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from app.seeding.identity import gather, keys_of
from app.seeding.inputs import ArticleInput, Refused
from app.seeding.spool import Place, Spool, decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.lexicons.authority import Authority
    from app.seeding.digest import InputDigest
    from app.seeding.findings import Findings
    from app.seeding.identity import Cast
    from app.store.tables import Json

    Find = Callable[[ArticleInput], bytes | Refused]
    Mapper = Callable[[Find, Iterable[ArticleInput]], Iterable[bytes | Refused]]


class Indexed(NamedTuple):
    """An article in the spool, and where it comes in the order of the articles."""

    day: str
    clock: str
    id: str
    place: Place


@dataclass(slots=True)
class Collection:
    """What is known when all articles have been read; it is filled one by one.

    `problems` has an entry for each file that a user should look at.
    """

    spool: Spool
    digest: InputDigest
    authority: Authority
    cast: Cast = field(default_factory=dict)
    articles: list[Indexed] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    problems: list[Json] = field(default_factory=list)

    def newest_first(self) -> Iterator[Findings]:
        """All findings, by day and time of day, undated articles last, ties by id."""
        articles = sorted(self.articles, key=lambda article: article.id)
        articles.sort(key=lambda article: (article.day, article.clock), reverse=True)
        return self.spool.read(article.place for article in articles)


def collect(
    collection: Collection,
    inputs: Iterable[ArticleInput | Refused],
    *,
    find: Find,
    mapper: Mapper,
) -> Iterator[int]:
    """Fill the collection; tells after each article how many files are done."""
    for found in mapper(find, _accepted(collection, inputs)):
        if isinstance(found, Refused):
            _refuse(collection, found)
        else:
            _index(collection, decode(found), collection.spool.add(found))
        yield len(collection.articles) + collection.counts["refused"]


def _accepted(
    collection: Collection, inputs: Iterable[ArticleInput | Refused]
) -> Iterator[ArticleInput]:
    """The inputs that are articles; all of them go into the digest."""
    for each in inputs:
        collection.counts["files"] += 1
        add_to_digest(collection.digest, each)
        if isinstance(each, Refused):
            _refuse(collection, each)
            continue
        if each.clean.replaced:
            reason = f"{each.clean.replaced} characters that are no text were replaced"
            collection.problems.append(problem(each.name, "served", reason))
        yield each


def add_to_digest(digest: InputDigest, each: ArticleInput | Refused) -> None:
    """Have the digest cover one file."""
    if isinstance(each, Refused):
        digest.add("refused", each.name, each.reason)
    else:
        digest.add("article", each.name, each.clean.text, repr(each.sidecar))


def _index(collection: Collection, findings: Findings, place: Place) -> None:
    collection.counts["quotes"] += len(findings.quotes)
    collection.counts["events"] += len(findings.events)
    keys = keys_of(findings, collection.authority)
    gather(collection.cast, findings, keys)
    article = findings.article
    printed = article["published"] or {}
    clock = (printed.get("edtf") or "").partition("T")[2]
    indexed = Indexed(article["published_from"], clock, article["id"], place)
    collection.articles.append(indexed)


def _refuse(collection: Collection, refused: Refused) -> None:
    collection.counts["refused"] += 1
    collection.problems.append(problem(refused.name, "skipped", refused.reason))


def problem(
    name: str, status: Literal["skipped", "served", "ignored", "empty"], reason: str
) -> Json:
    """The entry of the seed report for one file."""
    return {"file": name, "status": status, "reason": reason}
