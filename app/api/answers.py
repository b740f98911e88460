"""What the query layer found -> the parts of a page that are not its rows."""

from __future__ import annotations

from app.api.params.lists import PageParams
from app.api.schemas.page import PageLinks, PageMeta
from app.query.listing import Total


def page_meta(params: PageParams, total: Total, digest: str) -> PageMeta:
    """The figures of the whole list."""
    return PageMeta(
        total=total.rows,
        limit=params.limit,
        undated_excluded=total.undated_excluded,
        corpus=digest,
    )


def page_links(params: PageParams, next_cursor: str | None, **ids: str) -> PageLinks:
    """Where the page is, and where the next one; `ids` are those in the path."""
    following = params.link(next_cursor, **ids) if next_cursor else None
    return PageLinks(**{"self": params.link(**ids), "next": following})
