from __future__ import annotations

from app.reader.paragraphs import find_paragraphs

WRAPPED = """\
PORT HAVEN, May 2 - The harbour board will widen the channel before the end
of the year, its chairman told a meeting of shipowners in the town hall on
Tuesday, and the first dredgers are due in the bay within a matter of weeks
after that.
   The work will cost 12 mln dlrs. "We have waited for this since the storms
of last winter," the chairman said, and added that the fishing fleet would
be able to pass at low tide.

Shipowners welcomed the plan.
"""


def paragraphs(text: str) -> list[str]:
    return [" ".join(span.of(text).split()) for span in find_paragraphs(text)]


def test_each_line_is_a_paragraph_where_lines_are_long() -> None:
    text = "Headline\nThe first paragraph. It goes on.\n\n\n  The second one. \n"

    assert paragraphs(text) == [
        "Headline",
        "The first paragraph. It goes on.",
        "The second one.",
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    found = paragraphs(WRAPPED)

    assert len(found) == 3
    assert found[0].startswith("PORT HAVEN")
    assert found[0].endswith("after that.")
    assert found[1].startswith("The work")
    assert found[2] == "Shipowners welcomed the plan."


def test_a_line_with_room_for_the_next_word_ends_its_paragraph() -> None:
    found = paragraphs(WRAPPED.rstrip() + "\nREUTER\n")

    assert found[-2:] == ["Shipowners welcomed the plan.", "REUTER"]


def test_a_list_of_short_lines_is_not_wrapped() -> None:
    text = "Once\nMonthly\nAnnual\nContinue\nPayment\nRemind me later."

    assert len(paragraphs(text)) == 6


def test_lines_that_are_sentences_are_not_wrapped() -> None:
    line = "The council met on Monday and agreed on nothing at all."
    text = "\n".join([line] * 8)

    assert len(paragraphs(text)) == 8


def test_white_space_in_great_amounts_takes_linear_time() -> None:
    text = "a" + " " * 200_000 + "\n" * 200_000 + "b"

    assert paragraphs(text) == ["a", "b"]


def test_short_lines_beside_long_ones_are_not_wrapped() -> None:
    lines = (
        "Board to widen the channel before winter\n\nBy: Jane A. Doe - @janedoe, Bonn\n"
        "Correspondent / @eveningglobe\nEvening Globe / 07:15 AM July 30, 2021\n\n"
    )
    story = "The harbour board will widen the channel before the end of the year. " * 6
    links = (
        "READ NEXT\nFerries full after a fire in the tunnel\nSubscribe to our letter\n"
    )

    assert len(paragraphs(f"{lines}{story}\n\n{links}")) == 8
