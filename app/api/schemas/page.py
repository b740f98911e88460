"""The envelope that every list comes in."""

from __future__ import annotations

from typing import Generic, TypeVar

from pydantic import Field

from app.api.schemas.parts import Path, Strict

Item = TypeVar("Item")


class PageMeta(Strict):
    """What is true of the whole list, not just of this page."""

    total: int = Field(ge=0, description="How many there are on all pages together.")
    limit: int = Field(ge=1, le=100)
    undated_excluded: int = Field(
        ge=0, description="How many only lack a date to be in the list."
    )
    corpus: str = Field(description="The digest of the corpus.")


class PageLinks(Strict):
    """Where this page is, and the next one; null on the last page."""

    self_: Path = Field(alias="self", examples=["/quotes?speaker=sergei-lavrov"])
    next: Path | None


class Page(Strict, Generic[Item]):
    """Some items of a list, in order."""

    data: list[Item]
    meta: PageMeta
    links: PageLinks
