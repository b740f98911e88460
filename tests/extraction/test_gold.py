"""Both seeds and the invented articles come out as a careful reader would have it.

What does not yet is listed in `tests/articles/known_faults.toml` with the reason; a
line there must go as soon as its aspect is without fault.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.extraction.extract import extract
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_article
from tests.gold.article import gold_names, load_gold
from tests.gold.aspects import FINDING, READING

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

    from app.document import Document
    from app.extraction.annotations import Extraction

_ROOT = Path(__file__).parents[2]
_KNOWN: dict[str, dict[str, str]] = tomllib.loads(
    (_ROOT / "tests/articles/known_faults.toml").read_text("utf-8")
)


@cache
def _read(name: str) -> Document:
    return read_article(load_gold(name).path)


@cache
def _extract(name: str) -> Extraction:
    authority = load_authority(_ROOT / "seed/actors.toml")
    return extract(_read(name), load_lexicons(), authority)


def _cases(*aspects: str) -> list[ParameterSet]:
    """Each article under each aspect; what is known to fail must fail."""
    return [
        pytest.param(name, aspect, marks=_marks(_KNOWN.get(name, {}).get(aspect)))
        for name in gold_names()
        for aspect in aspects
    ]


def _marks(reason: str | None) -> list[pytest.MarkDecorator]:
    if reason is None:
        return []
    return [pytest.mark.xfail(reason=reason, raises=AssertionError, strict=True)]


@pytest.mark.parametrize(("name", "aspect"), _cases(*READING))
def test_the_article_is_read_as_its_gold_says(name: str, aspect: str) -> None:
    faults = READING[aspect](load_gold(name), _read(name))

    assert faults == []


@pytest.mark.parametrize(("name", "aspect"), _cases(*FINDING))
def test_what_is_found_is_what_its_gold_says(name: str, aspect: str) -> None:
    faults = FINDING[aspect](load_gold(name), _extract(name))

    assert faults == []


def test_known_faults_name_articles_and_aspects_that_exist() -> None:
    known = {(name, aspect) for name, aspects in _KNOWN.items() for aspect in aspects}
    cases = {(name, aspect) for name in gold_names() for aspect in (*READING, *FINDING)}

    assert known <= cases
