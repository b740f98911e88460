from __future__ import annotations

import pytest

from app.document import Span
from app.lexicons.lexicons import load_lexicons
from app.reader.sentences import find_sentences

# A bar stands where one sentence ends and the next begins.
SENTENCES = [
    ("plain", "The talks failed. | Both sides left. | What now?"),
    ("titles", "Mr. Orlov met Gen. Ruiz and Sen. Dale. | Dr. Wu spoke."),
    ("initials", "J. R. Moss and John Q. Hill agreed. | So did Ann B. Cole."),
    ("country inside", "The U.S. Senate met. | It adjourned."),
    ("country before a starter", "He left the U.S. | The trip was short."),
    ("a title as a starter", "The U.S. Under Secretary left. | Under him it grew."),
    ("city", "They met in Washington, D.C. | On Friday they left."),
    ("company", "Acme Inc. said so. | It sued Brix Co. | But Brix won."),
    ("company before a name", "It sued Brix Ltd. | Ann Roe left Acme Inc. | It won."),
    ("company before an office", "Acme Inc. Chief Executive Ann Roe left. | It won."),
    ("company that goes on", "She left Acme Co. Ltd. for Brix Co. International."),
    ("company with its ticker", "Acme Co. <ACM> won. | Brix Inc. (BRX) lost."),
    ("county", "He lived in Ennis, Co. Clare. | It rained."),
    ("company before a quote", 'She works for Acme Inc. | "It is dull," she said.'),
    ("month", "It opened on Jan. 5 and shut in Feb. | That was early."),
    ("number", "Flight No. 12 landed. | He said no. | Nobody minded."),
    ("time", "It began at 6 p.m. Friday. | It ended at 9 a.m. | They slept."),
    ("decimal", "Prices rose 2.5 percent. | Wages fell 1.2 percent."),
    ("ellipsis goes on", "I hope you see ... if not, too bad. | That is all."),
    ("ellipsis ends", "I wonder... | The rest is known."),
    ("spaced ellipsis", "We waited . . . and waited. | Nothing came."),
    ("closing quote", '"They are rogue states." | Lenz did not elaborate.'),
    ("inside a quote", '"It stalled. | Every meeting shows it," he said.'),
    ("question goes on", '"Why now?" he asked. | No one knew.'),
    ("question and name", '"Why now?" Ann Lee asked. | No one knew.'),
    ("question ends", '"Why now?" | The room fell silent.'),
    ("curly quotes", "“It is over.” | “Go home,” she said."),
    ("two single marks", "''It is over.'' | ''Go home,'' she said."),
    ("brackets", "(He did not say why.) | The court rose."),
    ("party and state", "Lou Hart (R-Tex.) Tuesday said so. | He left."),
    ("list item", "1. The ships leave at dawn. | Nobody waits."),
    ("state", "He was born in Dayton, Ohio, and Flint, Mich. | He died there."),
    ("saint", "They sailed to St. Malo. | It rained on Main St. | The shop shut."),
    ("no white space", "See example.org for more. | It is free."),
    ("many marks", "Really?! | Yes!!! | Fine."),
    ("name with a mark", "Yahoo! shares rose. | So did others."),
]


@pytest.mark.parametrize(("case", "drawn"), SENTENCES)
def test_sentences_end_where_a_reader_would_end_them(case: str, drawn: str) -> None:
    expected = drawn.split(" | ")
    text = " ".join(expected)

    spans = find_sentences(text, [Span(0, len(text))], load_lexicons().sentences)

    assert [span.of(text) for span in spans] == expected, case


@pytest.mark.parametrize("endless", ["rain and  wind, " * 2_000, "rain," * 2_000])
def test_what_never_stops_is_parted(endless: str) -> None:
    text = endless.rstrip()
    words = load_lexicons().sentences

    parts = list(find_sentences(text, [Span(0, len(text))], words))

    assert max(part.end - part.start for part in parts) <= 4_000
    assert all(part.of(text) == part.of(text).strip() for part in parts)
    assert "".join(part.of(text) for part in parts).replace(" ", "") == (
        text.replace(" ", "")
    )


def test_no_sentence_crosses_a_paragraph() -> None:
    text = "One without a stop\nTwo. Three."
    paragraphs = [Span(0, 18), Span(19, len(text))]

    spans = find_sentences(text, paragraphs, load_lexicons().sentences)

    assert [span.of(text) for span in spans] == ["One without a stop", "Two.", "Three."]


@pytest.mark.parametrize("hostile", ["!" * 100_000, ".)" * 50_000, ". " * 50_000])
def test_runs_of_marks_take_linear_time(hostile: str) -> None:
    text = "A" + hostile + "B"

    spans = list(find_sentences(text, [Span(0, len(text))], load_lexicons().sentences))

    assert spans[-1].end == len(text)
