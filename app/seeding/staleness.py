"""The inputs and the published database -> does the one still come from the other?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import Unavailable
from app.reader.files import list_article_files
from app.seeding.authority import read_authority_file
from app.seeding.collect import add_to_digest
from app.seeding.digest import InputDigest
from app.seeding.inputs import read_inputs
from app.store.engine import open_database

if TYPE_CHECKING:
    from pathlib import Path

    from app.settings import Settings


def is_stale(settings: Settings) -> bool:
    """True when seeding would publish something else than what is there.

    Articles are read, but not extracted: that is a small part of seeding them.

    Raises:
        BadInput: there is no folder of articles.
    """
    published = published_digest(settings.database)
    return published is None or published != input_digest(settings)


def published_digest(path: Path) -> str | None:
    """The digest of the corpus at `path`; None when nothing there can be served."""
    try:
        database = open_database(path, connections=1)
    except Unavailable:
        return None
    with database.engine.connect() as connection:
        query = "SELECT digest FROM corpus"
        digest = str(connection.exec_driver_sql(query).scalar_one())
    database.close()
    return digest


def input_digest(settings: Settings) -> str:
    """The digest that seeding now would give.

    Raises:
        BadInput: there is no folder of articles.
    """
    digest = InputDigest(read_authority_file(settings.actors))
    for each in read_inputs(list_article_files(settings.articles)):
        add_to_digest(digest, each)
    return digest.hexdigest()
