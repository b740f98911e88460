"""When an application starts, there is something to serve, seeded once."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING

from app.seeding.startup import prepare
from tests.seeding.fake_find import fake_find, fake_finder

if TYPE_CHECKING:
    import pytest

    from app.seeding.inputs import ArticleInput, Refused
    from tests.seeding.corpus import Folder


def test_a_missing_database_is_seeded_and_logged(
    folder: Folder, caplog: pytest.LogCaptureFixture
) -> None:
    folder.write("bad.txt", b"\xff")
    caplog.set_level(logging.INFO)

    prepare(folder.settings, fake_finder)

    assert folder.left() == ["onrecord.db"]
    assert [record.getMessage() for record in caplog.records] == [
        "file needs a look",
        "seeded",
    ]
    assert vars(caplog.records[0])["file"] == "bad.txt"


def test_a_database_that_is_there_is_left_as_it_is(folder: Folder) -> None:
    folder.settings.database.parent.mkdir()
    folder.settings.database.write_bytes(b"whatever")

    prepare(folder.settings, fake_finder)

    assert folder.settings.database.read_bytes() == b"whatever"


def test_of_several_starting_at_once_one_seeds(folder: Folder) -> None:
    found: list[str] = []
    lock = Lock()

    def counting(article: ArticleInput) -> bytes | Refused:
        with lock:
            found.append(article.name)
        return fake_find(article)

    with ThreadPoolExecutor(4) as pool:
        started = [
            pool.submit(prepare, folder.settings, lambda _: counting) for _ in range(4)
        ]
        for one in started:
            one.result()

    assert sorted(found) == ["appeal.txt", "meeting.txt"]
