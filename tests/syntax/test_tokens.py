from __future__ import annotations

import pytest

from app.document import Document, Section, Span
from app.lexicons.lexicons import load_lexicons
from app.syntax.parse import parse

BLANKS = [
    ("one", "They met J. Smith, 52, at 9."),
    ("two behind a stop", "They met.  It rained."),
    ("a tab and an end of line", "They\tmet\nJ.\u00a0Smith\n  at 9."),
    ("at both ends", " They met  the U.S. envoy. "),
]


@pytest.mark.parametrize(("case", "text"), BLANKS)
def test_tokens_are_where_the_text_prints_them(case: str, text: str) -> None:
    whole = Span(0, len(text))
    document = Document(text, (Section("body", whole),), (whole,), (whole,))

    tokens = parse(document, load_lexicons().grammar).tokens

    spans = zip(tokens.starts, tokens.ends, strict=True)
    assert [text[start:end] for start, end in spans] == tokens.words, case
    assert "".join(tokens.words) == "".join(text.split()), case


def test_an_initial_keeps_its_stop_before_a_name_alone() -> None:
    text = "J. Smith took plan B. It rained."
    whole = Span(0, len(text))
    document = Document(text, (Section("body", whole),), (whole,), (whole,))

    words = parse(document, load_lexicons().grammar).tokens.words

    assert words[:2] == ["J.", "Smith"]


NEIGHBOURS = [
    ("an initial before a name", "It was A. Lee.", ["It", "was", "A.", "Lee", "."]),
    ("a letter at the end", "It was plan B.", ["It", "was", "plan", "B", "."]),
    ("a letter before a word", "Take B. or not", ["Take", "B", ".", "or", "not"]),
    ("a calibre behind a blank", "a .45-caliber gun", ["a", ".45-caliber", "gun"]),
    ("a calibre behind a mark", "a (.45) gun", ["a", "(", ".", "45", ")", "gun"]),
    ("a share", "of (ORRX.O) rose", ["of", "(", "ORRX.O", ")", "rose"]),
    ("a missing blank", "It rose.Then", ["It", "rose", ".", "Then"]),
    ("nothing but blanks", " \n ", []),
]


@pytest.mark.parametrize(("case", "text", "expected"), NEIGHBOURS)
def test_a_word_may_hang_on_what_stands_beyond_a_blank(
    case: str, text: str, expected: list[str]
) -> None:
    whole = Span(0, len(text))
    document = Document(text, (Section("body", whole),), (whole,), (whole,))

    assert parse(document, load_lexicons().grammar).tokens.words == expected, case
