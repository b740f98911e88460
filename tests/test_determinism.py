"""The same articles give the same bytes, whatever the order in which they are found."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from app.seeding import seed as seeding
from app.seeding.seed import seed
from app.store.engine import open_database

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from app.settings import Settings


def seeded_again(settings: Settings, folder: Path) -> bytes:
    """The bytes of a second database from the same articles."""
    again = settings.model_copy(update={"database": folder / "again.db"})
    seed(again)
    return again.database.read_bytes()


def ids_in(path: Path) -> list[str]:
    """All ids of a database, in the order of the rows."""
    database = open_database(path, connections=1)
    tables = ("article", "actor", "quote", "event")
    with database.engine.connect() as connection:
        ids = [
            found
            for table in tables
            for found in connection.exec_driver_sql(
                f"SELECT id FROM {table} ORDER BY seq"  # noqa: S608 names of our own
            ).scalars()
        ]
    database.close()
    return ids


def test_a_second_seeding_gives_the_same_bytes(
    settings: Settings, tmp_path: Path
) -> None:
    again = seeded_again(settings, tmp_path)

    assert again == settings.database.read_bytes()


def test_the_order_of_the_folder_does_not_matter(
    settings: Settings, tmp_path: Path
) -> None:
    shuffled = tmp_path / "shuffled"
    shuffled.mkdir()
    for path in sorted(settings.articles.iterdir(), reverse=True):
        shutil.copy(path, shuffled)
    moved = settings.model_copy(update={"articles": shuffled})

    again = seeded_again(moved, tmp_path)

    assert again == settings.database.read_bytes()


def test_processes_give_the_same_bytes(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seeding, "_FEW", 0)

    again = seeded_again(settings, tmp_path)

    assert again == settings.database.read_bytes()


def test_names_of_files_change_no_id(settings: Settings, tmp_path: Path) -> None:
    renamed = tmp_path / "renamed"
    renamed.mkdir()
    for number, path in enumerate(sorted(settings.articles.iterdir(), reverse=True)):
        shutil.copy(path, renamed / f"{number:03}.txt")
    moved = settings.model_copy(update={"articles": renamed})

    seeded_again(moved, tmp_path)

    assert ids_in(tmp_path / "again.db") == ids_in(settings.database)
