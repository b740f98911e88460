"""A text takes its Unicode normal form, whatever stands on its letters."""

import unicodedata

import pytest

from app.normal_forms import normalized

ACUTE, GRAVE_BELOW = "\u0301", "\u0316"
HEAP = (ACUTE + GRAVE_BELOW) * 20


@pytest.mark.parametrize(
    "text",
    ["", "Rene\u0301", "R\u0323e\u0316\u0301ne", "\u1e69 and s\u0323\u0307", "\uac00"],
)
def test_letters_get_the_form_of_the_standard(text: str) -> None:
    assert normalized("NFC", text) == unicodedata.normalize("NFC", text)
    assert normalized("NFKD", text) == unicodedata.normalize("NFKD", text)


def test_a_heap_of_marks_stays_as_it_is_and_what_is_round_it_does_not() -> None:
    text = f"Rene\u0301 e{HEAP} Rene\u0301"

    found = normalized("NFC", text)

    assert found == f"Ren\u00e9 e{HEAP} Ren\u00e9"
    assert normalized("NFC", found) == found
