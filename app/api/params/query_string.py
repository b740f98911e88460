"""A query string -> a checked model of parameters, or every fault in it at once."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar, get_origin
from urllib.parse import parse_qsl

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from app.api.problems import BadQuery
from app.api.schemas.problem import ParameterProblem

Model = TypeVar("Model", bound=BaseModel)

# What is wrong with a value given is told; that it is not absent, too, is no news.
_NOT_ABSENT = "none_required"


def read_query(model: type[Model], query_string: bytes) -> Model:
    """The parameters in a query string.

    Raises:
        BadQuery: a parameter is unknown, given twice where one is taken, or has a value
            that cannot be used.
    """
    pairs = parse_qsl(query_string.decode("latin-1"), keep_blank_values=True)
    several = repeatable(model)
    given: dict[str, Any] = {}
    for name, value in pairs:
        if name in several:
            given.setdefault(name, []).append(value)
        else:
            given[name] = value
    twice = [] if len(pairs) == len(given) else list(_twice(pairs, several))
    try:
        read = model.model_validate(given)
    except ValidationError as error:
        raise BadQuery([*twice, *_faults(model, error)]) from None
    if twice:
        raise BadQuery(twice)
    return read


@cache
def repeatable(model: type[BaseModel]) -> frozenset[str]:
    """The names of the parameters that may be given several times."""
    fields = model.model_fields.items()
    return frozenset(
        name for name, field in fields if get_origin(field.annotation) is list
    )


def _twice(
    pairs: list[tuple[str, str]], several: frozenset[str]
) -> Iterator[ParameterProblem]:
    for name, count in Counter(name for name, _ in pairs).items():
        if count > 1 and name not in several:
            yield ParameterProblem(
                parameter=name,
                detail="This parameter can be given only once.",
                allowed=None,
                suggestion=None,
            )


def _faults(
    model: type[BaseModel], error: ValidationError
) -> Iterator[ParameterProblem]:
    for detail in error.errors():
        if detail["type"] != _NOT_ABSENT:
            yield _fault(model, detail)


def _fault(model: type[BaseModel], error: ErrorDetails) -> ParameterProblem:
    name, value = str(error["loc"][0]), error["input"]
    detail, allowed = error["msg"], None
    if error["type"] == "extra_forbidden":
        detail, value, allowed = "There is no such parameter.", name, _names(model)
    elif error["type"] == "literal_error":
        allowed = _allowed(model, name)
        detail = f"{value!r} is not one of the values allowed."
    return ParameterProblem(
        parameter=name,
        detail=detail,
        allowed=allowed,
        suggestion=_nearest(value, allowed),
    )


def _names(model: type[BaseModel]) -> list[str]:
    return sorted(model.model_fields)


def _allowed(model: type[BaseModel], name: str) -> list[str]:
    schema = model.model_json_schema()["properties"][name]
    words: list[str] = schema.get("items", schema)["enum"]
    return words


def _nearest(value: object, allowed: list[str] | None) -> str | None:
    """What was probably meant; letter case is no matter."""
    folded = {word.casefold(): word for word in allowed or ()}
    near = difflib.get_close_matches(str(value).casefold()[:100], folded, n=1)
    return folded[near[0]] if near else None
