"""Where reported words end, if the reporter goes on in the same sentence."""

import pytest

from tests.extraction.quotes.telling import told

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
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reported_words_end_where_the_reporter_goes_on(
    text: str, expected: str
) -> None:
    assert expected in told(text)
