"""A question is given up in time, and a file that makes no sense is told as such."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.exc import OperationalError

from app.errors import DatabaseDamaged, TookTooLong
from app.store.deadline import deadline

_ENDLESS = """WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)
 SELECT count(*) FROM n"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "x.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.executemany("INSERT INTO t VALUES (?)", [("x" * 900,)] * 100)
    connection.commit()
    connection.close()
    return path


@pytest.fixture
def connection(path: Path) -> Iterator[Connection]:
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def test_what_takes_too_long_is_given_up(connection: Connection) -> None:
    with pytest.raises(TookTooLong, match=r"0\.05 seconds"), deadline(connection, 0.05):
        connection.exec_driver_sql(_ENDLESS).scalar()


def test_the_connection_is_good_afterwards(connection: Connection) -> None:
    with pytest.raises(TookTooLong), deadline(connection, 0.01):
        connection.exec_driver_sql(_ENDLESS).scalar()

    with deadline(connection, 5):
        assert connection.exec_driver_sql("SELECT count(*) FROM t").scalar() == 100


def test_a_file_that_makes_no_sense_is_told_as_damaged(
    path: Path, connection: Connection
) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[:4096] + b"\xff" * (len(raw) - 4096))

    with pytest.raises(DatabaseDamaged), deadline(connection, 5):
        connection.exec_driver_sql("SELECT sum(length(x)) FROM t").scalar()


def test_a_mistake_of_ours_is_told_as_it_is(connection: Connection) -> None:
    with (
        pytest.raises(OperationalError, match="no such table"),
        deadline(connection, 5),
    ):
        connection.exec_driver_sql("SELECT * FROM absent")
