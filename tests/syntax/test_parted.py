"""Who acts, where something parts a verb from its subject; sentences are invented."""

import pytest

from tests.syntax.drawing import draw_clauses

CASES = [
    # what one is accused of has no subject but him, and the main verb follows it
    (
        "A clerk accused of selling exams told the court.",
        ["> accuse > A clerk", "A clerk > sell > exams", "A clerk > tell > the court"],
    ),
    (
        "A group linked to the blast denied any role.",
        ["> link > A group", "A group > deny > any role"],
    ),
    # a main verb behind a relative clause, though another clause stands before it
    (
        "Chad won, and its chief, who lives in Oslo, called for calm.",
        ["Chad > win", "its chief > live", "its chief > call"],
    ),
    # but not behind whom another verb has as its object
    (
        "Police met Bo Ek, who lives in Oslo, accused of theft.",
        ["Police > meet > Bo Ek", "Bo Ek > live", "> accuse > Bo Ek"],
    ),
    # a mark between "would" and its verb
    (
        "The board would “study the plan”.",
        ["The board > study > the plan"],
    ),
    # a time between the subject's aside and its verb, and one that is the subject
    (
        "Chad, the largest debtor, last month closed its banks.",
        ["Chad > close > its banks"],
    ),
    ("For farmers, last year brought floods.", ["last year > bring > floods"]),
    # what stands in a statement was released, and releases nothing
    (
        "Acme said in a statement released in Oslo that Chad had paid.",
        ["Acme > say", "> release > a statement", "Chad > pay"],
    ),
    (
        "Her remarks, first reported by The Gazette, angered Chad.",
        ["The Gazette > report > Her remarks", "Her remarks > anger > Chad"],
    ),
    # a present that could be a noun, of what somebody says
    (
        "Brokers said Chad offers good terms.",
        ["Brokers > say", "Chad > offer > good terms"],
    ),
    ("Brokers said that demand still looks weak.", ["Brokers > say", "demand > look"]),
    ("Brokers said Chad oil sales fell.", ["Brokers > say", "Chad oil sales > fall"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_verb_finds_its_subject_behind_what_parts_them(
    text: str, expected: list[str]
) -> None:
    assert draw_clauses(text) == expected
