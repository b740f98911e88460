"""The shapes that others are made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from app.store.codebook import Basis, Precision, SectionKind

Offset = Annotated[int, Field(ge=0)]
Confidence = Annotated[
    float,
    Field(ge=0, le=1, description="The probability that this is right."),
]
CountryCode = Annotated[
    str, Field(pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2.")
]
Path = Annotated[str, Field(description="A path of this API.")]


class Strict(BaseModel):
    """A response shape; read from a database row or a JSON column."""

    model_config = ConfigDict(
        frozen=True,
        from_attributes=True,
        json_schema_serialization_defaults_required=True,
    )


class Span(Strict):
    """The characters `start` to `end` of the article's text, counted in code points."""

    start: Offset = Field(description="The first character.", examples=[522])
    end: Offset = Field(description="One past the last character.", examples=[600])
    text: str = Field(description="The characters themselves.")


class Date(Strict):
    """A date, the words that give it and the days it may mean."""

    text: str | None = Field(
        description="The words in the text; null when no words give it.",
        examples=["Wednesday"],
    )
    start: Offset | None
    end: Offset | None
    edtf: str | None = Field(
        description="Extended Date/Time Format (ISO 8601-2).", examples=["2008-06-25"]
    )
    earliest: str | None = Field(
        description="The first day it may mean.",
        examples=["2008-06-25"],
        json_schema_extra={"format": "date"},
    )
    latest: str | None = Field(
        description="The last day it may mean.",
        examples=["2008-06-25"],
        json_schema_extra={"format": "date"},
    )
    precision: Precision
    basis: Basis = Field(
        description="Stated in full, resolved against the article's date, given beside"
        " the article, or unresolved."
    )


class Ref(Strict):
    """Something else, by id and name, enough to show it without asking more."""

    id: str = Field(examples=["sergei-lavrov"])
    name: str | None = Field(examples=["Sergei Lavrov"])


class Section(Strict):
    """A stretch of an article and the part it plays."""

    kind: SectionKind
    start: Offset
    end: Offset
