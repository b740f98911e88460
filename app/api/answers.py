"""What the query layer found -> the parts of a page that are not its rows."""

from __future__ import annotations

from app.api.params import Params
from app.api.schemas.page import PageLinks, PageMeta
from app.query.corpus import Listed


def page_meta(listed: Listed, params: Params) -> PageMeta:
    """The figures of the whole list."""
    return PageMeta(
        total=listed.total.rows,
        limit=params.limit,
        undated_excluded=listed.total.undated_excluded,
        corpus=listed.digest,
    )


def page_links(listed: Listed, params: Params) -> PageLinks:
    """Where the page is, and where the next one."""
    cursor = listed.page.next_cursor
    return PageLinks(
        **{"self": params.link(), "next": params.link(cursor) if cursor else None}
    )
