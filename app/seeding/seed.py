"""A folder of articles -> one published database, or the reason why there is none.

Articles are read in order of name, extracted by as many processes as there are
processors, kept in a spool on disk, and written when all are known: newest first, with
the actors of the whole corpus resolved. Whatever happens before the last step, what was
served before is served still.
"""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app import __version__
from app.errors import SeedFailed
from app.reader.files import list_article_files
from app.seeding.authority import read_authority_file
from app.seeding.bare_names import join_bare_names
from app.seeding.build import Contents, write_database
from app.seeding.collect import Collection, collect, problem
from app.seeding.digest import InputDigest
from app.seeding.failures import told_as_failures
from app.seeding.fanout import local_processes, map_in_order
from app.seeding.find import finder
from app.seeding.inputs import read_inputs
from app.seeding.publish import locked, replacing
from app.seeding.spool import open_spool
from app.store.trust import trust

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from app.seeding.collect import Find, Mapper
    from app.seeding.identity import Key
    from app.seeding.spool import Spool
    from app.settings import Settings
    from app.store.tables import Json

    MakeFind = Callable[[str], Find]
    Progress = Callable[[int, int], None]

# Below this many articles, starting processes takes longer than they save.
_FEW = 64


def _silent(_done: int, _total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class SeedReport:
    """What was published; `problems` are the files that a user should look at."""

    digest: str
    version: str
    counts: dict[str, int]
    problems: list[Json]


def seed(
    settings: Settings,
    make_find: MakeFind = finder,
    *,
    strict: bool = False,
    progress: Progress = _silent,
) -> SeedReport:
    """Build the database of `settings` and put it in the place of the old one.

    `progress` is told how many of how many files are done. `make_find` may replace the
    extraction; it is given the text of the authority file.

    Raises:
        BadInput: there is no folder of articles.
        SeedFailed: nothing was published; with `strict` also when a file is not used.
    """
    database = settings.database.resolve()
    with told_as_failures(database), locked(database.parent):
        return _seed(settings, make_find, strict=strict, progress=progress)


def seed_if_missing(
    settings: Settings, make_find: MakeFind = finder
) -> SeedReport | None:
    """Seed when there is no database at all; None when there is one.

    Several processes may ask at once: one seeds, the others wait for it.

    Raises:
        BadInput: there is no folder of articles.
        SeedFailed: nothing could be published.
    """
    database = settings.database.resolve()
    if database.exists():
        return None
    with told_as_failures(database), locked(database.parent):
        return None if database.exists() else _seed(settings, make_find)


def _seed(
    settings: Settings,
    make_find: MakeFind,
    *,
    strict: bool = False,
    progress: Progress = _silent,
) -> SeedReport:
    """Seed in a folder that is locked."""
    database = settings.database.resolve()
    with closing(open_spool(database.parent)) as spool:
        collection = _read_all(settings, spool, make_find=make_find, progress=progress)
        joined = join_bare_names(collection.cast)
        report = _report(collection)
        if strict:
            _refuse_unused(report)
        with replacing(database) as draft:
            write_database(draft, _contents(collection, report, joined))
    trust(database, database.stat())
    return report


def _read_all(
    settings: Settings, spool: Spool, *, make_find: MakeFind, progress: Progress
) -> Collection:
    """The findings of every article in the folder."""
    paths = list_article_files(settings.articles)
    file = read_authority_file(settings.actors)
    collection = Collection(spool, InputDigest(file), file.authority)
    if file.problem:
        unused = problem(settings.actors.name, "ignored", file.problem)
        collection.problems.append(unused)
    if not paths:
        reason = "there is no article in it; put .txt files there and seed again"
        collection.problems.append(problem(settings.articles.name, "empty", reason))
    with _mapper(paths) as mapper:
        find = make_find(file.source)
        done = collect(collection, read_inputs(paths), find=find, mapper=mapper)
        for count in done:
            progress(count, len(paths))
    return collection


@contextmanager
def _mapper(paths: Sequence[Path]) -> Iterator[Mapper]:
    """How to map over that many articles: here, or in processes of their own."""
    if len(paths) < _FEW:
        yield map
        return
    with local_processes() as executor:
        try:
            yield partial(map_in_order, executor)
        finally:
            executor.shutdown(cancel_futures=True)


def _report(collection: Collection) -> SeedReport:
    counts = {
        "files": collection.counts["files"],
        "articles": len(collection.articles),
        "skipped": collection.counts["files"] - len(collection.articles),
        "actors": len(collection.cast),
        "mentions": sum(each.mention_count for each in collection.cast.values()),
        "quotes": collection.counts["quotes"],
        "events": collection.counts["events"],
    }
    digest = collection.digest.hexdigest()
    problems = sorted(collection.problems, key=lambda problem: problem["file"])
    return SeedReport(digest, __version__, counts, problems)


def _refuse_unused(report: SeedReport) -> None:
    unused = [each for each in report.problems if each["status"] != "served"]
    if unused:
        reason = "nothing was published, since not every file can be used"
        raise SeedFailed(reason, problems=unused)


def _contents(
    collection: Collection, report: SeedReport, joined: dict[Key, Key]
) -> Contents:
    corpus = {
        "digest": report.digest,
        "version": report.version,
        "counts": report.counts,
        "report": report.problems,
    }
    return Contents(
        collection.newest_first(),
        collection.cast,
        collection.authority,
        corpus,
        joined,
    )
