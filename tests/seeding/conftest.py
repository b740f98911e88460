from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.seeding.corpus import APPEAL, MEETING, Folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def empty(tmp_path: Path) -> Folder:
    (tmp_path / "articles").mkdir()
    return Folder(tmp_path)


@pytest.fixture
def folder(empty: Folder) -> Folder:
    """Two articles, the first undated, the second of 4 May 2021; not yet seeded."""
    empty.write("meeting.txt", MEETING)
    empty.write("appeal.txt", APPEAL)
    return empty
