"""Fixtures that several packages share.

The reading side is tested on a small corpus whose rows are written by hand
(`tests/invented`): what is not meant to depend on extraction does not.

The corpus of most tests is the seed articles and the invented ones, seeded once for
the whole run; nothing ever writes to it. A test that needs a corpus of its own seeds a
few lines into its `tmp_path`.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from httpx import ASGITransport, AsyncClient

from app.main import create_app
from app.seeding.seed import seed
from app.settings import Settings
from app.store.engine import Database, open_database
from tests.invented.corpus import write_corpus

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from fastapi import FastAPI

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings under which the seed and the invented articles have been seeded."""
    folder = tmp_path_factory.mktemp("corpus")
    articles = folder / "articles"
    shutil.copytree(ROOT / "seed/articles", articles)
    for path in sorted((ROOT / "tests/articles").glob("*.txt")):
        shutil.copy(path, articles)
    settings = Settings(
        articles=articles,
        actors=ROOT / "seed/actors.toml",
        database=folder / "onrecord.db",
    )
    seed(settings)
    return settings


@pytest.fixture(scope="session")
def database(settings: Settings) -> Iterator[Database]:
    """The seeded database, open for reading."""
    opened = open_database(settings.database, connections=2)
    yield opened
    opened.close()


@pytest.fixture
def anyio_backend() -> str:
    """The event loop that the server runs on."""
    return "asyncio"


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """The application, serving the invented corpus."""
    app = create_app(
        Settings(database=write_corpus(tmp_path_factory.mktemp("invented") / "c.db"))
    )
    yield app
    app.state.live.close()


@pytest.fixture
async def client(invented: FastAPI) -> AsyncIterator[AsyncClient]:
    """A client of the invented corpus."""
    async with asking(invented) as client:
        yield client


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """Where an invented corpus is published that the test may damage or replace."""
    return write_corpus(tmp_path / "onrecord.db")


@pytest.fixture
async def own_client(published: Path) -> AsyncIterator[AsyncClient]:
    """A client of the corpus that is at `published`."""
    app = create_app(Settings(database=published))
    async with asking(app) as client:
        yield client
    app.state.live.close()


def asking(app: FastAPI) -> AsyncClient:
    """A client that is wired to the application, without a socket."""
    transport = ASGITransport(app, raise_app_exceptions=False)
    return AsyncClient(transport=transport, base_url="http://test")
