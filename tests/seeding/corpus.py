"""A small folder of articles of a test's own, and what seeding it gives."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.seeding.seed import SeedReport, seed
from app.settings import Settings
from tests.seeding.fake_find import fake_finder

if TYPE_CHECKING:
    from pathlib import Path

MEETING = 'Talks held\n\n"We have met," Anna Berg said.\nAnna Berg met Ivo Kral.\n'
APPEAL = (
    'Appeal\n\nOn 2021-05-04 Ivo Kral urged Moscow to listen. "Please do," he said.\n'
)


@dataclass(frozen=True, slots=True)
class Folder:
    """Where a test puts its articles, and its database."""

    root: Path

    @property
    def settings(self) -> Settings:
        return Settings(
            articles=self.root / "articles",
            actors=self.root / "actors.toml",
            database=self.root / "data" / "onrecord.db",
        )

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.settings.articles / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def seed(self, *, strict: bool = False) -> SeedReport:
        return seed(self.settings, fake_finder, strict=strict)

    def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table in order, JSON columns unpacked."""
        connection = sqlite3.connect(self.settings.database)
        connection.row_factory = sqlite3.Row
        found = connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608 names of our own
        connection.close()
        rows = [dict(row) for row in found]
        return [{k: _unpack(k, v) for k, v in row.items()} for row in rows]

    def left(self) -> list[str]:
        """What lies in the folder of the database."""
        return sorted(path.name for path in (self.root / "data").iterdir())


def _unpack(key: str, value: Any) -> Any:
    if isinstance(value, str) and key != "text" and value[:1] in {"{", "["}:
        return json.loads(value)
    return value
