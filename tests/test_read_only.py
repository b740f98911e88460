"""Nothing that serves can write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import OperationalError

if TYPE_CHECKING:
    from httpx import AsyncClient

    from app.store.engine import Database

WRITES = [
    "INSERT INTO retired_actor VALUES ('a', 'b')",
    "UPDATE article SET text = ''",
    "DELETE FROM quote",
    "DROP TABLE event",
    "CREATE TABLE mine (x)",
    "INSERT INTO article_words(article_words) VALUES ('optimize')",
    "PRAGMA user_version = 1",
]


@pytest.mark.parametrize("statement", WRITES)
def test_the_connection_refuses_every_write(database: Database, statement: str) -> None:
    with (
        database.engine.connect() as connection,
        pytest.raises(OperationalError, match="readonly"),
    ):
        connection.exec_driver_sql(statement)


METHODS = ["POST", "PUT", "PATCH", "DELETE"]


@pytest.mark.anyio
@pytest.mark.parametrize("method", METHODS)
async def test_no_route_accepts_a_write(client: AsyncClient, method: str) -> None:
    description = (await client.get("/openapi.json")).json()
    for path, item in description["paths"].items():
        answer = await client.request(method, path, json={"text": "x"})

        assert list(item) == ["get"]
        assert answer.status_code == 405
