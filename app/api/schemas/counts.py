"""Counts as they are served."""

from __future__ import annotations

from pydantic import Field

from app.api.schemas.parts import Strict


class FacetValue(Strict):
    """One value, and how many have it."""

    value: str = Field(examples=["sergei-lavrov"])
    name: str | None = Field(
        description="The name of what the value is the id of.",
        examples=["Sergei Lavrov"],
    )
    count: int = Field(ge=1)


class FacetCounts(Strict):
    """The commonest values of one facet."""

    by: str = Field(examples=["speaker"])
    values: list[FacetValue] = Field(description="Most first, then by value.")
    distinct: int = Field(ge=0, description="How many values there are in all.")


class CountMeta(Strict):
    """What the counts are of."""

    corpus: str = Field(description="The digest of the corpus.")


class FacetsResponse(Strict):
    """How many rows have which values."""

    data: list[FacetCounts]
    meta: CountMeta
