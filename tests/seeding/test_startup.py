"""When an application starts, there is something to serve, seeded once."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING

import pytest

from app.main import create_app
from app.seeding.seed import SeedReport, seed_if_missing
from app.seeding.startup import prepare
from tests.seeding.fake_find import fake_find

if TYPE_CHECKING:
    from app.seeding.inputs import ArticleInput, Refused
    from tests.seeding.corpus import Folder


def test_a_missing_database_is_seeded_and_logged(
    folder: Folder, caplog: pytest.LogCaptureFixture
) -> None:
    folder.write("bad.txt", b"\xff")
    caplog.set_level(logging.INFO)

    prepare(folder.settings)

    assert folder.left() == ["onrecord.db"]
    assert [record.getMessage() for record in caplog.records] == [
        "file needs a look",
        "seeded",
    ]
    assert vars(caplog.records[0])["file"] == "bad.txt"


def test_a_database_that_is_there_is_left_as_it_is(folder: Folder) -> None:
    folder.settings.database.parent.mkdir()
    folder.settings.database.write_bytes(b"whatever")

    prepare(folder.settings)

    assert folder.settings.database.read_bytes() == b"whatever"


def test_what_fails_is_logged_and_the_application_starts(
    folder: Folder, caplog: pytest.LogCaptureFixture
) -> None:
    folder.settings.database.parent.write_text("no folder")

    prepare(folder.settings)

    [record] = caplog.records
    assert record.getMessage() == "seeding failed"
    assert str(folder.settings.database.parent) in vars(record)["reason"]


@pytest.mark.anyio
async def test_the_application_seeds_when_it_starts(folder: Folder) -> None:
    app = create_app(folder.settings)

    async with app.router.lifespan_context(app):
        assert len(folder.rows("article")) == 2


def test_of_several_starting_at_once_one_seeds(folder: Folder) -> None:
    found: list[str] = []
    lock = Lock()

    def counting(article: ArticleInput) -> bytes | Refused:
        with lock:
            found.append(article.name)
        return fake_find(article)

    def start() -> SeedReport | None:
        return seed_if_missing(folder.settings, lambda _authority: counting)

    with ThreadPoolExecutor(4) as pool:
        started = [pool.submit(start) for _ in range(4)]
        reports = [one.result() for one in started]

    assert len([report for report in reports if report]) == 1
    assert sorted(found) == ["appeal.txt", "meeting.txt"]
