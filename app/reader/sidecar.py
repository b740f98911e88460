"""`NAME.meta.toml` beside `NAME.txt` -> what the text of an article cannot say."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from app.calendar.iso import read_iso
from app.errors import BadInput
from app.lexicons.toml import parse_toml
from app.values import value

if TYPE_CHECKING:
    from pathlib import Path

    from app.document import DateValue
    from app.lexicons.toml import Table

_KEYS = ("url", "publisher", "published", "language")


@value
class Sidecar:
    """What somebody wrote down about an article; None is not written."""

    url: str | None = None
    publisher: str | None = None
    published: DateValue | None = None
    language: str | None = None


def read_sidecar(article: Path) -> Sidecar:
    """The sidecar of an article file; an empty one when there is none.

    Raises:
        BadInput: it cannot be read, is not TOML, or holds a wrong key or value.
    """
    path = article.with_suffix(".meta.toml")
    if not path.exists() and not path.is_symlink():
        return Sidecar()
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(str(path), f"it cannot be read: {error}") from None
    table = parse_toml(source, str(path))
    table.allow(*_KEYS)
    return Sidecar(
        url=_text(table, "url"),
        publisher=_text(table, "publisher"),
        published=_published(table),
        language=_text(table, "language"),
    )


def _text(table: Table, key: str) -> str | None:
    if key not in table.data:
        return None
    value = table.string(key).strip()
    if not value:
        table.fail(key, f"{key!r} is empty; write it or leave it out")
    return value


def _published(table: Table) -> DateValue | None:
    value = table.data.get("published")
    if value is None:
        return None
    printed = value.isoformat() if isinstance(value, date | datetime) else value
    found = read_iso(printed) if isinstance(printed, str) else None
    if found is None:
        table.fail("published", "'published' must be a date such as 2008-06-25")
    return found
