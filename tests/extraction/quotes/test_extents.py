"""Where reported words end, if the reporter goes on in the same sentence."""

import pytest

from tests.extraction.quotes.telling import quotes_in, told

CASES = [
    pytest.param(
        "Keller said the dam was ‘falling apart before our eyes’ and challenged the "
        "mayor to mend it.",
        "mixed | Keller | say | the dam was ‘falling apart before our eyes’",
        id="a second verb of saying behind a passage",
    ),
    pytest.param(
        "Keller told reporters that all engineers had seen the plans, and refused to "
        "name them.",
        "indirect | Keller | tell | that all engineers had seen the plans",
        id="a second verb of saying behind an earlier past",
    ),
    pytest.param(
        "Keller told reporters that all engineers had seen the plans and signed them.",
        "indirect | Keller | tell | that all engineers had seen the plans and signed "
        "them",
        id="what the engineers did belongs to it",
    ),
    pytest.param(
        "Keller has long argued that the lakes must remain open, a reading that the "
        "mayor denies.",
        "indirect | Keller | argue | that the lakes must remain open",
        id="the reporter judges what was said",
    ),
    pytest.param(
        "Keller argued that the lakes must remain open, a matter for the mayor.",
        "indirect | Keller | argue | that the lakes must remain open, a matter for the "
        "mayor",
        id="no word for what was said",
    ),
    pytest.param(
        "Keller told the mayor in a letter published shortly after noon that she could "
        "no longer defend the dam.",
        "indirect | Keller | tell | that she could no longer defend the dam",
        id="how and when it was told stands before it",
    ),
    pytest.param(
        "Keller told the mayor the dam would hold.",
        "indirect | Keller | tell | the dam would hold",
        id="whom it was told stands before it",
    ),
    pytest.param(
        "Keller did not rule out that the dam would leak.",
        "indirect | Keller | rule | that the dam would leak",
        id="what is not ruled out",
    ),
    pytest.param(
        "The mayor sighed. He said that engineers were expected to come and did not "
        "rule out that the dam would leak.",
        "indirect | He | rule | that the dam would leak",
        id="who said the one does not rule out the other",
    ),
    pytest.param(
        "The crew mended cracks he said would widen.",
        "indirect | he | say | cracks ... would widen",
        id="what it is said of belongs to it where nothing stands for it",
    ),
    pytest.param(
        "The crew spoke of repairs that Keller said would help.",
        "indirect | Keller | say | that ... would help",
        id="a relative pronoun stands for it",
    ),
    pytest.param(
        "Keller told the mayor she ‘cannot defend the indefensible’.",
        "mixed | Keller | tell | she ‘cannot defend the indefensible’",
        id="words in marks behind a pronoun are told",
    ),
    pytest.param(
        "The mayor accused Keller of ‘playing to the gallery’ and added: ‘She signed "
        "the plan herself.’",
        "direct | The mayor | accuse | playing to the gallery",
        id="each passage has the verb that it stands behind",
    ),
]


def test_feelings_are_no_reports_of_what_stands_before_them() -> None:
    assert told("Keller felt squeezed by the mayor.") == []


def test_who_speaks_in_an_apposition_is_whom_it_explains() -> None:
    text = (
        "The dam broke. Ann Keller, a nurse at Dell College who said it leaked, left."
    )

    (quote,) = quotes_in(text)

    assert quote.speaker
    assert quote.speaker.actor == "ann-keller"


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reported_words_end_where_the_reporter_goes_on(
    text: str, expected: str
) -> None:
    assert expected in told(text)
