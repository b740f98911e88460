"""Opening a database: what is served, what is refused, and what a replacement does."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.errors import DatabaseDamaged, DatabaseOutdated, DatabaseReplaced
from app.store import engine
from app.store.engine import open_database
from app.store.seal import SEAL_SIZE, FileMark, check_seal, seal_file

if TYPE_CHECKING:
    from app.settings import Settings
    from app.store.engine import Database


@pytest.fixture
def copied(settings: Settings, tmp_path: Path) -> Path:
    return Path(shutil.copy(settings.database, tmp_path / "a.db"))


def count_articles(database: Database) -> int:
    with database.engine.connect() as connection:
        query = "SELECT count(*) FROM article"
        return int(connection.exec_driver_sql(query).scalar_one())


def edit(path: Path, *statements: str) -> None:
    """Change a database as if it had been seeded so."""
    path.write_bytes(path.read_bytes()[:-SEAL_SIZE])
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    seal_file(path)


def test_a_published_database_is_opened_with_its_mark(copied: Path) -> None:
    database = open_database(copied)

    assert count_articles(database) > 1
    assert database.mark == check_seal(copied)
    database.close()


def test_a_database_goes_on_reading_the_file_it_opened(copied: Path) -> None:
    database = open_database(copied, connections=3)
    before = count_articles(database)
    copied.unlink()

    with database.engine.connect(), database.engine.connect():
        assert count_articles(database) == before
    database.close()


def test_there_are_as_many_connections_as_asked_for(copied: Path) -> None:
    database = open_database(copied, connections=1)
    impatient = database.engine.pool
    impatient._timeout = 0.01  # type: ignore[attr-defined]  # noqa: SLF001 no public way

    with database.engine.connect(), pytest.raises(PoolTimeout):
        database.engine.connect()
    database.close()


def test_the_tables_of_another_version_are_not_served(copied: Path) -> None:
    edit(copied, "PRAGMA user_version=7")

    with pytest.raises(DatabaseOutdated):
        open_database(copied)


def test_the_database_of_another_program_is_not_served(copied: Path) -> None:
    edit(copied, "PRAGMA application_id=7")

    with pytest.raises(DatabaseOutdated):
        open_database(copied)


def test_a_sealed_file_that_is_no_database_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "text.db"
    path.write_text("not a database\n" * 100)
    seal_file(path)

    with pytest.raises(DatabaseDamaged):
        open_database(path)


def test_a_database_replaced_while_it_is_opened_is_opened_again(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[FileMark] = []

    def check_then_replace(path: Path) -> FileMark:
        checked.append(check_seal(path))
        if len(checked) == 1:
            newer = Path(shutil.copy(path, path.with_suffix(".new")))
            newer.replace(path)
        return checked[-1]

    monkeypatch.setattr(engine, "check_seal", check_then_replace)
    database = open_database(copied)

    assert len(checked) == 2
    assert database.mark == checked[1] != checked[0]
    database.close()


def test_a_database_replaced_without_end_is_given_up(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "check_seal", lambda _path: FileMark(0, 0, 0, 0))

    with pytest.raises(DatabaseReplaced):
        open_database(copied)
