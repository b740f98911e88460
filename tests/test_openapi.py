"""The OpenAPI document is committed, whole, and says what the API does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from httpx import AsyncClient
from pydantic import BaseModel

from app.api.schemas.actor import ActorResponse
from app.api.schemas.article import ArticleResponse
from app.api.schemas.event import EventResponse
from app.api.schemas.quote import QuoteResponse
from app.main import create_app
from app.settings import Settings

Json = dict[str, Any]

COMMITTED = Path(__file__).parent.parent / "openapi.json"


@pytest.fixture(scope="module")
def document() -> Json:
    return create_app(Settings()).openapi()


def _operations(document: Json) -> Iterator[tuple[str, Json]]:
    for path, item in document["paths"].items():
        for operation in item.values():
            yield path, operation


def test_the_committed_document_is_that_of_the_application(document: Json) -> None:
    """Renew it with `make openapi.json`."""
    assert json.loads(COMMITTED.read_text("utf-8")) == document


@pytest.mark.anyio
async def test_the_document_is_served(client: AsyncClient, document: Json) -> None:
    assert (await client.get("/openapi.json")).json() == document


def test_every_operation_is_described_in_full(document: Json) -> None:
    for path, operation in _operations(document):
        assert operation["operationId"].isidentifier(), path
        assert operation["summary"], path
        assert not operation["summary"].endswith("."), path
        assert operation["description"], path
        assert len(operation["tags"]) == 1, path
        assert "200" in operation["responses"], path
        assert any(status.startswith("4") for status in operation["responses"]), path
        for parameter in operation.get("parameters", []):
            assert parameter["description"], (path, parameter["name"])


def test_operation_ids_are_unique(document: Json) -> None:
    ids = [operation["operationId"] for _, operation in _operations(document)]

    assert len(ids) == len(set(ids))


def test_every_key_of_an_answer_is_always_there(document: Json) -> None:
    for name, schema in document["components"]["schemas"].items():
        if schema["type"] == "object":
            assert set(schema["required"]) == set(schema["properties"]), name


def test_every_reference_leads_somewhere(document: Json) -> None:
    for reference in _references(document):
        found: Any = document
        for step in reference.removeprefix("#/").split("/"):
            found = found[step]
        assert found


def test_strings_and_numbers_of_parameters_are_bounded(document: Json) -> None:
    bounds = {"maxLength", "enum", "pattern", "const", "format"}
    for path, operation in _operations(document):
        for parameter in operation.get("parameters", []):
            schema = parameter["schema"].get("items", parameter["schema"])
            if schema["type"] == "string":
                assert bounds & set(schema), (path, parameter["name"])
            else:
                assert {"minimum", "maximum"} <= set(schema), (path, parameter["name"])


def test_generators_are_told_what_to_call_the_orders(document: Json) -> None:
    parameters = document["paths"]["/articles"]["get"]["parameters"]
    (schema,) = (each["schema"] for each in parameters if each["name"] == "sort")

    names = dict(zip(schema["enum"], schema["x-enum-varnames"], strict=True))

    assert names["-published"] == "PUBLISHED_DESCENDING"
    assert names["published"] == "PUBLISHED"
    assert all(name.isidentifier() for name in names.values())


@pytest.mark.parametrize(
    ("kind", "model"),
    [
        ("Article", ArticleResponse),
        ("Actor", ActorResponse),
        ("Quote", QuoteResponse),
        ("Event", EventResponse),
    ],
)
def test_examples_are_whole_answers(
    document: Json, kind: str, model: type[BaseModel]
) -> None:
    (example,) = document["components"]["schemas"][kind]["examples"]

    read = model.model_validate(example)

    assert read.model_dump(by_alias=True) == example


def test_nothing_of_the_framework_shows(document: Json) -> None:
    text = json.dumps(document)

    assert "HTTPValidationError" not in text
    assert "Response" not in "".join(document["components"]["schemas"])


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for child in node.values():
            yield from _references(child)
    elif isinstance(node, list):
        for child in node:
            yield from _references(child)
