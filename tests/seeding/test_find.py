"""One article is found at a time, and one that takes too long is named."""

from __future__ import annotations

from functools import partial

import pytest

from app.extraction.guard import guarded
from app.reader.files import clean_text
from app.reader.sidecar import Sidecar
from app.seeding import find
from app.seeding.find import finder
from app.seeding.inputs import ArticleInput, Refused


def test_an_article_over_its_time_is_refused_by_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(find, "guarded", partial(guarded, seconds=0.5))
    text = "Ann Lee said that the pier was shut. " * 20_000
    article = ArticleInput("pier.txt", clean_text(text, where="pier.txt"), Sidecar())

    found = finder("")(article)

    assert found == Refused(
        "pier.txt", "it was not read within 0.5 s; split it into articles"
    )
