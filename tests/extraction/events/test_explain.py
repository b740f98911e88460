"""Every deed can be explained: its chance, its words and its weightiest features."""

from __future__ import annotations

from app.extraction.events.explain import explain_events
from app.lexicons.lexicons import load_lexicons
from tests.extraction.events.drawing import no_cast, parse_text


def explained(text: str) -> list[str]:
    parsed = parse_text(text)
    return list(explain_events(parsed, no_cast(parsed), load_lexicons()))


def test_a_deed_is_explained_in_two_lines() -> None:
    deed, reasons = explained("Norway condemned the raid.")

    assert deed.startswith("kept 0.")
    assert deed.endswith("ACCUSE 111 Norway > condemned > the raid")
    assert reasons.startswith("    because ")
    assert "clause main +" in reasons


def test_who_is_not_named_is_nobody() -> None:
    (deed, _) = explained("The pilots were freed.")

    assert deed.endswith("RETREAT 0841 nobody > freed > The pilots")


def test_nothing_is_said_of_comment() -> None:
    assert explained("The minister said that the sea was calm.") == []
