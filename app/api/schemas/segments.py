"""An article as runs of text, ready to be highlighted without any arithmetic."""

from __future__ import annotations

from typing import Self

from pydantic import Field

from app.api.schemas.parts import Offset, Ref, Strict
from app.query.article_findings import ArticleFindings
from app.query.segments import Run, covers_of, split_text
from app.store.codebook import SectionKind


class Segment(Strict):
    """A run of text, and the ids of everything that covers all of it."""

    start: Offset
    end: Offset
    text: str
    section: SectionKind | None = Field(description="Null for white space between.")
    actors: list[str] = Field(
        description="Ids of actors mentioned here.", examples=[["sergei-lavrov"]]
    )
    quotes: list[str] = Field(description="Ids of quotes whose words these are.")
    events: list[str] = Field(description="Ids of events that these words tell.")


class SegmentsResponse(Strict):
    """The whole text of an article as runs; joined, their texts are the text."""

    article: Ref
    text_sha256: str
    segments: list[Segment]

    @classmethod
    def from_findings(cls, findings: ArticleFindings) -> Self:
        """The runs of an article, cut wherever anything begins or ends."""
        article = findings.article
        text = article["text"]
        return cls(
            article=Ref(id=article["id"], name=article["headline"]),
            text_sha256=article["text_sha256"],
            segments=[
                _segment(text, run)
                for run in split_text(len(text), covers_of(findings))
            ],
        )


def _segment(text: str, run: Run) -> Segment:
    ids: dict[str, list[str]] = {"section": [], "actor": [], "quote": [], "event": []}
    for cover in run.covers:
        if cover.id not in ids[cover.kind]:
            ids[cover.kind].append(cover.id)
    return Segment.model_validate(
        {
            "start": run.start,
            "end": run.end,
            "text": text[run.start : run.end],
            "section": next(iter(ids["section"]), None),
            "actors": ids["actor"],
            "quotes": ids["quote"],
            "events": ids["event"],
        }
    )
