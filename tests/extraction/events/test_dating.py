"""Which date of a sentence is that of a deed; every sentence is invented."""

from pathlib import Path

import pytest

from app.extraction.extract import extract
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text

CASES = [
    # between a conjunction and a clause, and between commas before it
    ("Talks went on until, in May 2019, Chad freed two men.", "freed", "May 2019"),
    ("Talks dragged on, and in 2019 Chad freed two men.", "freed", "2019"),
    (
        "Chad expelled the envoy in 2019, and in 2020 Mali freed him.",
        "expelled",
        "2019",
    ),
    # a month or year that stands right before who did it
    ("In May foreign minister Ann Lee met Bo Ek.", "met", "May"),
    ("In March 2019 Chad attacked Mali.", "attacked", "March 2019"),
    ("In 2019 Chad attacked Mali.", "attacked", "2019"),
    # what goes along with what is told of a day
    (
        "Ann Lee told a court in May that she was ill, while outside police beat men.",
        "beat",
        "May",
    ),
    (
        "A man accused of leading a coup in 2019 fled in May, while police beat men.",
        "beat",
        "May",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "date"), CASES)
def test_a_deed_has_the_date_of_its_own_clause(
    text: str, trigger: str, date: str
) -> None:
    document = read_text(text, published="2021-06-04")
    found = extract(document, load_lexicons(), load_authority(Path("seed/actors.toml")))

    dates = {event.trigger.of(text).split()[0]: event.date for event in found.events}
    told = dates[trigger]

    assert told is not None
    assert told.span is not None
    assert told.span.of(text) == date
