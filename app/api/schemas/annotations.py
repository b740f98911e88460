"""What was found in an article, as W3C Web Annotations (JSON-LD).

Targets are selected twice, by position and by quotation, so that an annotation can be
found again in a copy of the text that differs elsewhere (Web Annotation Data Model,
4.2.4 and 4.2.5).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal, Self

from pydantic import Field

from app.api.schemas.parts import Offset, Path, Strict
from app.query.article_findings import ArticleFindings

_AROUND = 32


class PositionSelector(Strict):
    """Characters by number: code points, as everywhere here."""

    type: Literal["TextPositionSelector"] = "TextPositionSelector"
    start: Offset
    end: Offset


class QuoteSelector(Strict):
    """Characters by what they are, and what stands around them."""

    type: Literal["TextQuoteSelector"] = "TextQuoteSelector"
    exact: str
    prefix: str
    suffix: str


class AnnotationTarget(Strict):
    """Some characters of the article's text."""

    source: Path
    selector: list[
        Annotated[PositionSelector | QuoteSelector, Field(discriminator="type")]
    ]


class AnnotationBody(Strict):
    """What is said of them: a resource of this API, or a word."""

    id: Path | None
    type: Literal["SpecificResource", "TextualBody"]
    purpose: Literal["identifying", "classifying", "linking"]
    value: str | None


class Annotation(Strict):
    """One finding."""

    id: str
    type: Literal["Annotation"] = "Annotation"
    motivation: Literal["identifying", "classifying", "linking"]
    body: list[AnnotationBody]
    target: list[AnnotationTarget]


class AnnotationItems(Strict):
    """The one page of a collection."""

    id: str
    type: Literal["AnnotationPage"] = "AnnotationPage"
    start_index: int = Field(0, alias="startIndex", ge=0)
    items: list[Annotation]


class AnnotationsResponse(Strict):
    """All annotations of an article, in one page."""

    context: Literal["http://www.w3.org/ns/anno.jsonld"] = Field(
        "http://www.w3.org/ns/anno.jsonld", alias="@context"
    )
    id: str
    type: Literal["AnnotationCollection"] = "AnnotationCollection"
    label: str | None
    total: int = Field(ge=0)
    first: AnnotationItems

    @classmethod
    def from_findings(cls, findings: ArticleFindings) -> Self:
        """Mentions, quotes and events of an article, each as an annotation."""
        path = f"/articles/{findings.article['id']}/annotations"
        items = [*_mentions(findings), *_quotes(findings), *_events(findings)]
        return cls.model_validate(
            {
                "id": path,
                "label": findings.article["headline"],
                "total": len(items),
                "first": {"id": f"{path}#all", "items": items},
            }
        )


Json = dict[str, Any]


def _mentions(findings: ArticleFindings) -> Iterator[Json]:
    for row in findings.mentions:
        actor = f"/actors/{row['actor_id']}"
        yield {
            "id": f"{_path(findings)}#actor-{row['start']}-{row['end']}",
            "motivation": "identifying",
            "body": [_resource(actor, "identifying", row["actor_name"])],
            "target": _targets(findings, [row]),
        }


def _quotes(findings: ArticleFindings) -> Iterator[Json]:
    for row in findings.quotes:
        speaker = row["speaker"] and row["speaker"]["actor"]
        body = [_resource(f"/quotes/{row['id']}", "linking", None)]
        if speaker:
            actor = f"/actors/{speaker['id']}"
            body.append(_resource(actor, "identifying", speaker["name"]))
        yield {
            "id": f"{_path(findings)}#{row['id']}",
            "motivation": "linking",
            "body": body,
            "target": _targets(findings, row["segments"]),
        }


def _events(findings: ArticleFindings) -> Iterator[Json]:
    for row in findings.events:
        tag = {"id": None, "type": "TextualBody", "purpose": "classifying"}
        yield {
            "id": f"{_path(findings)}#{row['id']}",
            "motivation": "classifying",
            "body": [
                {**tag, "value": row["event_type"]},
                _resource(f"/events/{row['id']}", "linking", None),
            ],
            "target": _targets(findings, [row["trigger"]]),
        }


def _resource(path: str, purpose: str, name: str | None) -> Json:
    return {"id": path, "type": "SpecificResource", "purpose": purpose, "value": name}


def _path(findings: ArticleFindings) -> str:
    return f"/articles/{findings.article['id']}/annotations"


def _targets(findings: ArticleFindings, spans: Iterable[Any]) -> list[Json]:
    article = findings.article
    return [
        {
            "source": f"/articles/{article['id']}/text",
            "selector": _selectors(article["text"], span["start"], span["end"]),
        }
        for span in spans
    ]


def _selectors(text: str, start: int, end: int) -> list[Json]:
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - _AROUND) : start],
            "suffix": text[end : end + _AROUND],
        },
    ]
