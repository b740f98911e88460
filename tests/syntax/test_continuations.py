"""A speech goes on in the next paragraph where its marks are left open."""

from __future__ import annotations

from tests.syntax.drawing import passages_of


def test_a_passage_left_open_is_continued_by_the_next_paragraph() -> None:
    text = '"First part.\n"Second part."\n"Another speaker."'

    first, second, third = passages_of(text)

    assert (first.closed, first.continues) == (False, False)
    assert first.continued
    assert (second.closed, second.continues) == (True, True)
    assert not third.continues


def test_single_marks_may_be_left_open_for_the_next_paragraph_too() -> None:
    text = "He says, ‘First part.\n‘Second part.\n‘Last part,’ and leaves."

    first, second, third = passages_of(text)

    assert (first.closed, first.continued, first.inner.of(text)) == (
        False,
        True,
        "First part.",
    )
    assert (second.continues, second.inner.of(text)) == (True, "Second part.")
    assert third.continues


def test_who_is_told_of_inside_a_speech_does_not_end_it() -> None:
    text = '"I asked twice, he said no.\n"Then I left."'

    first, second = passages_of(text)

    assert first.inner.of(text) == "I asked twice, he said no."
    assert second.continues


def test_who_spoke_ends_a_paragraph_and_its_speech() -> None:
    text = '"The cups went first, shopkeeper Ann Lee said.\n"I saw it," said her son.'

    first, second = passages_of(text)

    assert first.inner.of(text) == "The cups went first,"
    assert not second.continues


def test_a_speech_in_other_marks_continues_none() -> None:
    text = "\"First part.\n'Another speaker,' he said."

    assert [passage.continues for passage in passages_of(text)] == [False, False]


def test_a_paragraph_that_opens_later_does_not_continue_the_last() -> None:
    text = '"First part.\nShe said "second part" later.'

    assert [passage.continues for passage in passages_of(text)] == [False, False]


def test_a_continued_paragraph_may_hold_a_quote_of_its_own() -> None:
    text = '"She called it “a good day” and left.\n"Then she came back."'

    outer, inner, second = passages_of(text)

    assert (outer.closed, inner.depth, second.continues) == (False, 2, True)
