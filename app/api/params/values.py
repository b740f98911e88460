"""The kinds of value a query parameter may have, each checked and described once."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from typing import Annotated

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from app.query.cursor import CURSOR_PATTERN
from app.query.words import has_words

_DIGITS = re.compile(r"[0-9]{1,9}")
_SLUG = re.compile("^[a-z0-9_-]{1,200}$")
MOST_VALUES = 20


def _day(value: str) -> str:
    """A day of the calendar; `date.fromisoformat` alone also takes `20080625`."""
    try:
        return date.fromisoformat(value).isoformat() if value[4:5] == "-" else _no_day()
    except ValueError:
        return _no_day()


def _no_day() -> str:
    raise PydanticCustomError("day", "This is not a day; write it as 2008-06-25.")


def _whole(value: object) -> object:
    """ASCII digits only: Pydantic would also take `1_0`, `+1` and other scripts'."""
    if isinstance(value, str) and not _DIGITS.fullmatch(value):
        raise PydanticCustomError("whole", "This is not a whole number.")
    return value


def _slug(value: str) -> str:
    if not _SLUG.fullmatch(value):
        message = "This is not an id; ids are like `sergei-lavrov`."
        raise PydanticCustomError("slug", message)
    return value


def _with_a_word(value: str) -> str:
    if not has_words(value):
        raise PydanticCustomError("words", "There is no word to search for in it.")
    return value


def word_of(allowed: Collection[str]) -> tuple[AfterValidator, WithJsonSchema]:
    """Makes of `str` one word of a vocabulary that is data; the schema lists them."""

    def known(value: str) -> str:
        if value not in allowed:
            raise PydanticCustomError("literal_error", "This is not one of the words.")
        return value

    schema = WithJsonSchema({"type": "string", "enum": list(allowed)})
    return AfterValidator(known), schema


Words = Annotated[
    str,
    StringConstraints(min_length=1, max_length=200),
    AfterValidator(_with_a_word),
    Field(
        json_schema_extra={"pattern": r"[\p{L}\p{N}]"},
        description="Words to look for, all of which must be there. Several words in"
        ' "double quotes" are a phrase, and a trailing `*` is a prefix; nothing else is'
        " syntax. Letters with and without diacritics are the same.",
        examples=["missile defense", '"joint defense system"', "Lithuan*"],
    ),
]
Slug = Annotated[
    str,
    AfterValidator(_slug),
    WithJsonSchema({"type": "string", "pattern": _SLUG.pattern, "maxLength": 200}),
]
Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Day = Annotated[
    str,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date"}),
]
Country = Annotated[str, StringConstraints(pattern="^[A-Za-z]{2}$", to_upper=True)]
CameoCode = Annotated[str, StringConstraints(pattern="^[0-9]{2,4}$")]
Limit = Annotated[
    int,
    Field(ge=1, le=100, description="How many to return at most."),
    BeforeValidator(_whole),
]
MinConfidence = Annotated[
    float,
    Field(
        ge=0,
        le=1,
        allow_inf_nan=False,
        description="Only findings at least as likely to be right.",
        examples=[0.8],
    ),
]
CursorText = Annotated[
    str,
    Field(
        json_schema_extra={"pattern": CURSOR_PATTERN},
        description="Where the next page begins; taken from `links.next`.",
    ),
]
