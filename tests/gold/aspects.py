"""The aspects under which an article is held against its gold, each told in faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gold.deeds import detail_faults, event_faults
from tests.gold.findings import actor_faults, date_faults, mention_faults, place_faults
from tests.gold.layout import header_faults, section_faults
from tests.gold.speech import direct_faults, statement_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.document import Document
    from app.extraction.annotations import Extraction
    from tests.gold.values import GoldArticle

READING: Mapping[str, Callable[[GoldArticle, Document], list[str]]] = {
    "header": header_faults,
    "sections": section_faults,
}
FINDING: Mapping[str, Callable[[GoldArticle, Extraction], list[str]]] = {
    "dates": date_faults,
    "actors": actor_faults,
    "mentions": mention_faults,
    "places": place_faults,
    "direct quotes": direct_faults,
    "statements": statement_faults,
    "events": event_faults,
    "event details": detail_faults,
}
