"""Seeding: what is published, what is refused, and what is left behind."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput, SeedFailed
from app.seeding import seed as seeding
from app.seeding.seed import seed
from app.store.engine import open_database
from tests.seeding.fake_find import fake_finder

if TYPE_CHECKING:
    from tests.seeding.corpus import Folder


def test_a_folder_becomes_one_database_and_nothing_else(folder: Folder) -> None:
    report = folder.seed()

    assert folder.left() == ["onrecord.db"]
    assert report.counts["articles"] == 2
    assert report.counts["quotes"] == len(folder.rows("quote")) == 2
    assert report.counts["events"] == len(folder.rows("event")) > 0
    assert report.counts["actors"] == len(folder.rows("actor")) == 3
    assert report.counts["mentions"] == len(folder.rows("mention"))
    assert report.problems == []


def test_the_corpus_row_says_what_was_seeded(folder: Folder) -> None:
    report = folder.seed()

    [row] = folder.rows("corpus")
    assert row["digest"] == report.digest
    assert row["counts"] == report.counts
    assert row["report"] == []


def test_articles_are_numbered_newest_first_and_undated_last(folder: Folder) -> None:
    folder.write("newer.txt", "Newer\n\nOn 2022-01-01 it rained.")
    folder.write("other.txt", "Other\n\nIt rained.")
    folder.seed()

    articles = folder.rows("article")
    undated = [row for row in articles if row["published_from"] == ""]
    assert [row["headline"] for row in articles[:2]] == ["Newer", "Appeal"]
    assert undated == articles[2:]
    assert [row["id"] for row in undated] == sorted(row["id"] for row in undated)
    assert [row["seq"] for row in articles] == [1, 2, 3, 4]


def test_rows_refer_to_the_actors_of_the_corpus(folder: Folder) -> None:
    folder.seed()

    actors = {row["id"]: row for row in folder.rows("actor")}
    quotes = {row["text"]: row for row in folder.rows("quote")}
    said = quotes["We have met,"]
    assert said["speaker"]["actor"] == {"id": "anna-berg", "name": "Anna Berg"}
    assert said["speaker_seq"] == actors["anna-berg"]["seq"]
    assert actors["ivo-kral"]["article_count"] == 2
    parts = {row["actor_seq"] for row in folder.rows("participant")}
    assert parts <= {row["seq"] for row in actors.values()}


def test_a_quote_keeps_what_stands_around_it(folder: Folder) -> None:
    folder.seed()

    [quote] = [row for row in folder.rows("quote") if row["text"] == "Please do,"]
    assert quote["prefix"].endswith('to listen. "')
    assert quote["suffix"].startswith('" he said.')
    assert quote["date_from"] == quote["date_to"] == "2021-05-04"


def test_an_event_has_its_quad_class_score_and_contexts(folder: Folder) -> None:
    folder.seed()

    [urged] = [row for row in folder.rows("event") if row["event_type"] == "REQUEST"]
    contexts = [
        r for r in folder.rows("event_context") if r["event_seq"] == urged["seq"]
    ]
    assert (urged["quad_class"], urged["score"]) == ("verbal_conflict", 0.0)
    assert [row["context"] for row in contexts] == ["diplomatic", "military"]
    assert urged["trigger"]["start"] == urged["start"]


def test_progress_is_told_after_each_file(folder: Folder) -> None:
    told: list[tuple[int, int]] = []

    seed(
        folder.settings,
        fake_finder,
        progress=lambda done, total: told.append((done, total)),
    )

    assert told == [(1, 2), (2, 2)]


def test_many_articles_are_extracted_by_processes(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = folder.seed()
    rows = folder.rows("quote")
    monkeypatch.setattr(seeding, "_FEW", 0)

    assert folder.seed() == alone
    assert folder.rows("quote") == rows


def test_an_article_that_extraction_refuses_is_reported(folder: Folder) -> None:
    folder.write("odd.txt", "Please refuse me.")

    report = folder.seed()

    assert report.problems == [
        {"file": "odd.txt", "status": "skipped", "reason": "it asked for it"}
    ]
    assert (report.counts["files"], report.counts["skipped"]) == (3, 1)


def test_strict_publishes_nothing_when_a_file_is_skipped(folder: Folder) -> None:
    folder.seed()
    before = folder.settings.database.read_bytes()
    folder.write("bad.txt", b"caf\xe9")

    with pytest.raises(SeedFailed) as failed:
        folder.seed(strict=True)

    assert [problem["file"] for problem in failed.value.problems] == ["bad.txt"]
    assert folder.settings.database.read_bytes() == before
    assert folder.left() == ["onrecord.db"]


def test_strict_is_content_with_sound_files(folder: Folder) -> None:
    assert folder.seed(strict=True).counts["articles"] == 2


def test_without_a_folder_nothing_is_published(folder: Folder) -> None:
    folder.seed()
    settings = folder.settings.model_copy(update={"articles": Path("no/such")})

    with pytest.raises(BadInput, match="no/such"):
        seed(settings, fake_finder)

    assert folder.left() == ["onrecord.db"]


def test_an_error_of_the_disk_is_told_and_leaves_the_old_data(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.seed()
    before = folder.settings.database.read_bytes()

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.seeding.build.seal_file", full)
    with pytest.raises(SeedFailed, match="no room left"):
        folder.seed()

    assert folder.settings.database.read_bytes() == before
    assert folder.left() == ["onrecord.db"]


def test_a_full_database_is_told_as_a_full_disk(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    pragmas = ("user_version=1", "max_page_count=4", "journal_mode=OFF")
    monkeypatch.setattr("app.seeding.build._PRAGMAS", pragmas)

    with pytest.raises(SeedFailed, match="no room left"):
        folder.seed()

    assert folder.left() == []


def test_a_database_that_cannot_be_written_is_told(folder: Folder) -> None:
    folder.settings.database.mkdir(parents=True)
    (folder.settings.database / "occupied").touch()

    with pytest.raises(SeedFailed, match="cannot be written"):
        folder.seed()


def test_another_error_of_the_database_is_told(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_connection: object) -> None:
        raise sqlite3.DatabaseError("disk image is malformed")

    monkeypatch.setattr("app.seeding.build.verify", broken)
    with pytest.raises(SeedFailed, match="malformed"):
        folder.seed()


def test_what_a_killed_seeding_left_is_swept_away(folder: Folder) -> None:
    folder.seed()
    draft = folder.settings.database.with_name(".onrecord.db.draft")
    draft.write_bytes(b"half of a database")

    folder.seed()

    assert folder.left() == ["onrecord.db"]


def test_seeding_again_replaces_the_file_and_never_edits_it(folder: Folder) -> None:
    folder.seed()
    opened = open_database(folder.settings.database, connections=1)
    folder.write("third.txt", "Third\n\nMore of it.")

    folder.seed()

    with opened.engine.connect() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM article").scalar_one()
    opened.close()
    assert count == 2
    assert len(folder.rows("article")) == 3


def test_the_database_may_be_a_link(folder: Folder, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "real.db"
    target.parent.mkdir()
    folder.settings.database.parent.mkdir()
    folder.settings.database.symlink_to(target)

    folder.seed()

    assert target.is_file()
    assert folder.settings.database.is_symlink()
