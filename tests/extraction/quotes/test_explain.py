"""Every finding can be explained: its chance, its reasons and its candidates."""

from app.extraction.quotes.explain import explain_quotes
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse


def explained(text: str) -> list[str]:
    lexicons = load_lexicons()
    return list(explain_quotes(parse(read_text(text), lexicons.grammar), lexicons))


def test_a_passage_tells_its_chance_its_reasons_and_its_candidates() -> None:
    verdict, reasons, candidate, *_ = explained('"The dam will hold," Keller said.')

    assert verdict.startswith("kept 0.")
    assert '"The dam will hold,"' in verdict
    assert reasons.startswith("    because ")
    assert candidate.startswith("    speaker 1.00 Keller: ")


def test_a_clause_names_the_speaker_of_its_cue() -> None:
    lines = explained("Keller said that the dam would hold until the spring.")

    assert lines[-1] == "    speaker Keller, of its cue"


def test_what_was_left_is_told_too_and_long_words_are_cut() -> None:
    lines = explained('It was a "dry" spring, and ' + "very " * 30 + "hot.")

    assert lines[0].startswith("left 0.")


def test_a_clause_without_a_speaker_says_so() -> None:
    lines = explained("To say that the dam would hold until the spring was brave.")

    assert any("speaker nobody" in line for line in lines)
