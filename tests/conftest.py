"""Fixtures that several packages share.

The corpus of most tests is the seed articles and the invented ones, seeded once for
the whole run; nothing ever writes to it. A test that needs a corpus of its own seeds a
few lines into its `tmp_path`.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.seeding.seed import seed
from app.settings import Settings
from app.store.engine import Database, open_database
from tests.seeding.fake_find import fake_find

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    seed(settings, fake_find)
    return settings


@pytest.fixture(scope="session")
def database(settings: Settings) -> Iterator[Database]:
    """The seeded database, open for reading."""
    opened = open_database(settings.database, connections=2)
    yield opened
    opened.close()
