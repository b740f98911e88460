"""Ids come from content, and from nothing else."""

from __future__ import annotations

from app.document import Span
from app.seeding.ids import article_id, finding_id, text_sha256


def test_an_article_is_named_after_its_text() -> None:
    named = article_id(text_sha256("A text.\n"))

    assert named == article_id(text_sha256("A text.\n"))
    assert named != article_id(text_sha256("A text\n"))
    assert named.startswith("art_")
    assert len(named) == 20
    assert named == named.lower()


def test_findings_differ_by_article_kind_span_and_number() -> None:
    span, longer = Span(3, 9), Span(3, 10)
    ids = {
        finding_id("quo", "art_a", span=span),
        finding_id("quo", "art_b", span=span),
        finding_id("evt", "art_a", span=span),
        finding_id("quo", "art_a", span=longer),
        finding_id("quo", "art_a", span=span, ordinal=1),
    }

    assert len(ids) == 5
