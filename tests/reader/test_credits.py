from __future__ import annotations

import pytest

from app.reader.read import read_text

STORY = "The board will widen the channel, its chairman told shipowners on Monday.\n\n"

CREDITS = [
    ("agencies", "(Reuters, Associated Press)", ["Reuters", "Associated Press"]),
    ("agencies and", "Reuters and AFP", ["Reuters", "AFP"]),
    ("dash", "— AFP", ["AFP"]),
    (
        "reporting",
        "(Reporting by Jane Doe and John Roe; Editing by Ann Lee)",
        ["Reporting by Jane Doe and John Roe", "Editing by Ann Lee"],
    ),
    (
        "contributed",
        "Associated Press writer Jane Doe in Vienna contributed to this report.",
        ["Associated Press writer Jane Doe in Vienna contributed to this report"],
    ),
    (
        "two dashes",
        "--additional reporting by Ann Lee",
        ["additional reporting by Ann Lee"],
    ),
    ("bullet", "• Reporting by Ann Lee", ["Reporting by Ann Lee"]),
    ("who edited", "Edited by: John Roe", ["Edited by: John Roe"]),
    ("inputs", "(With agency inputs)", ["With agency inputs"]),
    ("sign of a paper", "/TISG", ["TISG"]),
    ("names in brackets", "(Jane Doe; John Roe)", ["Jane Doe", "John Roe"]),
    ("desk", "rts/mld/bgs", ["rts/mld/bgs"]),
    (
        "two places",
        "Doe reported from Bonn, and John Roe from Vienna.",
        ["Doe reported from Bonn, and John Roe from Vienna"],
    ),
    ("place", "Doe reported from Vienna.", ["Doe reported from Vienna"]),
]


@pytest.mark.parametrize(("case", "line", "expected"), CREDITS)
def test_who_lent_or_wrote_the_report_is_credited(
    case: str, line: str, expected: list[str]
) -> None:
    document = read_text(STORY + STORY + line)

    assert [part.of(document.text) for part in document.credits] == expected, case
    assert document.sections[-1].kind == "credit", case
    assert not any(s.overlaps(document.sections[-1].span) for s in document.sentences)


def test_brackets_at_the_end_of_a_paragraph_are_a_credit() -> None:
    document = read_text(STORY + "Nobody objected. (Reporting by Jane Doe)")

    assert document.sections[-1].span.of(document.text) == "(Reporting by Jane Doe)"
    assert document.sentences[-1].of(document.text) == "Nobody objected."


NO_CREDITS = [
    ("an aside", "Nobody objected (as in March)."),
    ("brackets", "Nobody objected. (He did not say why.)"),
    ("a joined bracket", "Nobody objected to rule 7(Reuters)"),
    ("a sentence", "Reuters asked the board for comment."),
]


@pytest.mark.parametrize(("case", "line"), NO_CREDITS)
def test_other_last_words_are_no_credit(case: str, line: str) -> None:
    assert read_text(STORY + line).credits == (), case


def test_an_agency_alone_in_the_last_line_is_a_credit() -> None:
    head = "Channel works begin\n\nBy Jane Doe\n\nMay 13, 2022\n\n"

    document = read_text(head + STORY + "\n\nAustralian Associated Press")

    assert document.sections[-1].kind == "credit"
