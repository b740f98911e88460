"""The day on which something was said, read from its attribution."""

import pytest

from app.extraction.extract import extract
from app.lexicons.authority import read_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text

CASES = [
    # behind the cue
    ("The port is closed, the mayor said on Friday.", "2021-03-05"),
    # behind the addressee and the place
    ('"The port is closed," the mayor told reporters in Oslo on Friday.', "2021-03-05"),
    # before the cue
    ("The ministry on Thursday said that the port was closed.", "2021-03-04"),
    # at the head of the sentence
    ("On Thursday, the ministry said that the port was closed.", "2021-03-04"),
    # a day among the words said is when it happens, not when it was said
    ("The ministry said that the port would close on Monday.", None),
    # both
    ("The ministry said on Friday that the port would close on Monday.", "2021-03-05"),
    # a day of something else
    ("The port is closed, said the mayor, who was elected in 2019.", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_quote_is_dated_by_its_attribution(text: str, expected: str | None) -> None:
    document = read_text(text, published="2021-03-05")
    (quote, *_) = extract(document, load_lexicons(), read_authority("", "")).quotes
    value = quote.date.value if quote.date else None

    assert (value.edtf if value else None) == expected
