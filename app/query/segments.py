"""A text and what covers parts of it -> the text as runs, each covered alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from app.query.article_findings import ArticleFindings

Kind = Literal["section", "actor", "quote", "event"]


@dataclass(frozen=True, slots=True, order=True)
class Cover:
    """Something found, and the characters of the text that it covers."""

    start: int
    end: int
    kind: Kind
    id: str


@dataclass(frozen=True, slots=True)
class Run:
    """The characters from `start` to `end`, and everything that covers all of them."""

    start: int
    end: int
    covers: tuple[Cover, ...]


def covers_of(findings: ArticleFindings) -> list[Cover]:
    """What covers parts of an article: sections, mentions, quotes, events' triggers."""
    article = findings.article
    return [
        *(
            Cover(s["start"], s["end"], "section", s["kind"])
            for s in article["sections"]
        ),
        *(
            Cover(mention["start"], mention["end"], "actor", mention["actor_id"])
            for mention in findings.mentions
        ),
        *(
            Cover(span["start"], span["end"], "quote", quote["id"])
            for quote in findings.quotes
            for span in quote["segments"]
        ),
        *(
            Cover(
                event["trigger"]["start"], event["trigger"]["end"], "event", event["id"]
            )
            for event in findings.events
        ),
    ]


def split_text(length: int, covers: Iterable[Cover]) -> Iterator[Run]:
    """Runs that join to the text; a new one begins where a cover begins or ends."""
    waiting = sorted(covers, reverse=True)
    edges = {0, length} | {
        edge for cover in waiting for edge in (cover.start, cover.end)
    }
    cuts = sorted(edges)
    open_covers: list[Cover] = []
    for start, end in pairwise(cuts):
        open_covers = [cover for cover in open_covers if cover.end > start]
        while waiting and waiting[-1].start == start:
            open_covers.append(waiting.pop())
        yield Run(start, end, tuple(open_covers))
