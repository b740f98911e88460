"""The application -> its OpenAPI 3.1 document, in the words that clients need.

FastAPI describes paths, parameters and models. Added here: what every operation can
answer besides success, problem documents in place of FastAPI's own error, names without
our suffixes, summaries, and where and under which licence the API is offered.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app import __version__
from app.api.schemas.problem import ParameterProblem, Problem

Json = dict[str, Any]

_DESCRIPTION = """\
Everything found points to the characters of the article that prove it: `start` and
`end` count the code points of the text at `/articles/{id}/text`, and `text` is what
stands there. Lists come in pages: follow `links.next`. A parameter may be given several
times for alternatives; different parameters must all hold. Errors are problem documents
(RFC 9457). Answers change only when the corpus does: keep the `ETag`.
"""
_TAGS = {
    "articles": "The texts, and what their pages say of them.",
    "actors": "People, organisations and countries that speak or act.",
    "quotes": "Who said what.",
    "events": "Who did what to whom, coded in PLOVER.",
    "search": "One list over everything.",
    "counts": "How many, by what, when and between whom.",
    "about": "The words, the data and the news.",
    "exports": "Everything at once.",
    "operations": "For those who run the service.",
}
_PROBLEMS = {
    "400": "The cursor belongs to another list, other filters or an earlier corpus.",
    "404": "There is nothing with such an id, or no page with such a cursor.",
    "422": "A parameter is unknown, given twice or has a value that cannot be used.",
    "503": "There is no sound database to read just now; try again after a moment.",
}
_HEADERS = {
    "ETag": "Tells this answer from any other; send it back as `If-None-Match`.",
    "Cache-Control": "Keep the answer, and ask each time whether it is still right.",
}
# A schema describes a whole body; OpenAPI 3.1 has none for each line of one, and some
# generators leave out what has a media type that they do not know.
_LINES = "application/x-ndjson"
_LINK = "The next page, as in `links.next` (RFC 8288)."


def describe(app: FastAPI) -> None:
    """Have the application describe itself so; it does when first asked."""

    def openapi() -> Json:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # the way FastAPI documents


def _document(app: FastAPI) -> Json:
    document: Json = get_openapi(
        title="On Record",
        version=__version__,
        summary="Who said what, and who did what to whom, from news articles.",
        description=_DESCRIPTION,
        routes=app.routes,
        tags=[{"name": name, "description": text} for name, text in _TAGS.items()],
        servers=[{"url": "/", "description": "The server that this comes from."}],
        contact={"name": "The makers of On Record"},
        license_info={"name": "MIT", "identifier": "MIT"},
    )
    document["security"] = []  # stated, so that nobody looks for a key
    components = document["components"]
    components["responses"] = {
        f"Problem{status}": _problem(text) for status, text in _PROBLEMS.items()
    }
    for name in ("HTTPValidationError", "ValidationError"):
        components["schemas"].pop(name, None)
    for model in (Problem, ParameterProblem):
        components["schemas"][model.__name__] = _schema(model)
    for path, item in document["paths"].items():
        _complete(path, item["get"])
    _untitle(components["schemas"])
    _exemplify(document)
    renamed: Json = json.loads(json.dumps(document).replace('Response"', '"'))
    return renamed


def _exemplify(document: Json) -> None:
    """Show real answers on the seed articles, and the ids that lead to them."""
    for kind, example in read_examples().items():
        document["components"]["schemas"][f"{kind}Response"]["examples"] = [example]
        name = f"{kind.lower()}_id"
        for item in document["paths"].values():
            for parameter in item["get"].get("parameters", []):
                if parameter["name"] == name:
                    parameter["example"] = example["id"]


def read_examples() -> dict[str, Json]:
    """One answer of each kind, as the seed articles gave it."""
    text = (files("app.api") / "examples.json").read_text("utf-8")
    examples: dict[str, Json] = json.loads(text)
    return examples


def _complete(path: str, operation: Json) -> None:
    """Give an operation its summary, and everything that it can answer."""
    summary, _, more = operation["description"].partition("\n\n")
    operation["summary"] = summary.replace("\n", " ").rstrip(".")
    operation["description"] = (more or summary).replace("\n", " ")
    parameters = operation.get("parameters", [])
    for parameter in parameters:
        _tidy(parameter)
    pages = any(parameter["name"] == "cursor" for parameter in parameters)
    responses = operation["responses"]
    responses.pop("422", None)
    responses["200"]["description"] = "What was asked for."
    if operation["tags"][0] != "operations":
        responses["200"]["headers"] = _headers(pages=pages)
        responses["304"] = {"description": "What you have is still right."}
    if path.startswith("/actors/"):
        responses["308"] = {"description": "The actor now has the id in `Location`."}
    if _LINES in responses["200"]["content"]:
        del responses["200"]["content"]
        responses["200"]["description"] = f"One JSON object to a line, as `{_LINES}`."
    for status in _failures(path, pages=pages):
        responses[status] = {"$ref": f"#/components/responses/Problem{status}"}
    operation["responses"] = dict(sorted(responses.items()))


def _failures(path: str, *, pages: bool) -> list[str]:
    """The statuses of the problems that an operation can meet with."""
    if path == "/healthz":
        return ["422"]
    if path == "/readyz":
        return ["422", "503"]
    return [*(["400"] if pages else []), "404", "422", "503"]


def _problem(description: str) -> Json:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        "description": description,
        "content": {"application/problem+json": {"schema": schema}},
    }


def _headers(*, pages: bool) -> Json:
    texts = _HEADERS | ({"Link": _LINK} if pages else {})
    return {
        name: {"description": text, "schema": {"type": "string"}}
        for name, text in texts.items()
    }


def _schema(model: type[Problem] | type[ParameterProblem]) -> Json:
    schema = model.model_json_schema(
        ref_template="#/components/schemas/{model}", mode="serialization"
    )
    schema.pop("$defs", None)
    return schema


def _tidy(parameter: Json) -> None:
    """Say everything about a parameter once: no title, no default of nothing."""
    schema = parameter["schema"]
    schema.pop("title", None)
    parameter["description"] = schema.pop("description")
    if schema.get("default", 0) in (None, []):
        del schema["default"]
    if any(word.startswith("-") for word in schema.get("enum", ())):
        schema["x-enum-varnames"] = [_constant(word) for word in schema["enum"]]


def _constant(word: str) -> str:
    """What generators call a value: `-published` is no name in any language."""
    name = word.removeprefix("-").upper()
    return f"{name}_DESCENDING" if word.startswith("-") else name


def _untitle(schemas: Json) -> None:
    """Take the titles from properties: they only say the name again."""
    for schema in schemas.values():
        schema.pop("title", None)
        for described in schema.get("properties", {}).values():
            described.pop("title", None)
