"""Clauses that commas tell apart; sentences are invented."""

import pytest

from tests.syntax.drawing import draw_clauses

CASES = [
    # what was seen as an object belongs to the clause of time, and hangs on in it
    (
        "They have demanded his ouster since he offered to leave Chad.",
        ["They > demand > his ouster", "he > offer", "he > leave > Chad"],
    ),
    # two participles in a row describe one man
    (
        "A man accused of leading a coup told a court.",
        ["> accuse > A man", "A man > lead > a coup", "A man > tell > a court"],
    ),
    # nobody praises that somebody left, and behind "but" another clause begins
    (
        "Ann Lee praised Chad and Bo Ek left Oslo.",
        ["Ann Lee > praise > Chad", "Bo Ek > leave > Oslo"],
    ),
    (
        "It was seen by Chad as a betrayal of trust, but Ann Lee praised it.",
        ["Chad > see > It", "Ann Lee > praise > it"],
    ),
    # the whole noun is the subject behind the clause that describes its end
    (
        "The wife of Bo Ek who left Chad praised him.",
        ["Bo Ek > leave > Chad", "The wife > praise > him"],
    ),
    # several banks in a row are no apposition; another king begins anew
    (
        "It was built by the Oslo Bank, the Lima Bank and two funds.",
        ["the Oslo Bank + the Lima Bank + two funds > build > It"],
    ),
    (
        "King Bo visited in May and King Dan in June.",
        ["King Bo > visit"],
    ),
    # whoever does what a passive says is no subject of the next verb
    (
        "Some analysts employed by Acme questioned the plan.",
        ["Acme > employ > Some analysts", "Some analysts > question > the plan"],
    ),
    # what is joined to the end of the clause before begins the next one
    (
        "Ann Lee was hurt in Oslo and buses and cars were burnt.",
        ["> hurt > Ann Lee", "> burn > buses + cars"],
    ),
    (
        "He spoke about freeing women, and the mayor has left Chad.",
        ["He > speak", "He > free > women", "the mayor > leave > Chad"],
    ),
    # "who" works at a station, which is nobody
    (
        "An anchor at Fox News who left praised him.",
        ["An anchor > leave", "An anchor > praise > him"],
    ),
    # a clause behind "until" has a subject of its own
    (
        "The rebels held the port until they surrendered.",
        ["The rebels > hold > the port", "they > surrender"],
    ),
    (
        "The port reopened after two men held by police.",
        ["The port > reopen", "police > hold > two men"],
    ),
    # the object of one verb, the subject of the next
    (
        "Chad sent soldiers and tents, and Mali opened its border.",
        ["Chad > send > soldiers + tents", "Mali > open > its border"],
    ),
    (
        "Chad gave money for schools in Oslo and Lima, and Mali opened its border.",
        ["Chad > give > money", "Mali > open > its border"],
    ),
    (
        "Norway urged restraint and Mali, which sells rice to Chad, offered to help.",
        [
            "Norway > urge > restraint",
            "Mali > sell > rice",
            "Mali > offer",
            "Mali > help",
        ],
    ),
    # a list of three is one subject
    (
        "Norway said Chad, Mali, and Niger closed their ports.",
        ["Norway > say", "Chad + Mali + Niger > close > their ports"],
    ),
    # the verb behind a relative clause between commas
    (
        "The men, who are thought to live in Oslo, attacked at least 14 farms.",
        ["> think > The men", "The men > live", "The men > attack > 14 farms"],
    ),
    # the second verb of the sentence, behind such a clause
    (
        "They condemned the jailing of Ann Lee, who was ill, and demanded a trial.",
        ["They > condemn > the jailing", "Ann Lee > be", "They > demand > a trial"],
    ),
    # the verb of the sentence, behind a relative clause that ends in a quotation
    (
        'A skipper who told his crew to "swim home" was jailed.',
        ["A skipper > tell > his crew", "his crew > swim > home", "> jail > A skipper"],
    ),
    # whose clause it is, between the commas round a name
    (
        "Chad's party rejected the claim, and its leader, Bo Ek, left Oslo.",
        ["Chad's party > reject > the claim", "its leader > leave > Oslo"],
    ),
    # behind "after talks with" somebody, too
    (
        "The nurses held a strike after talks with Chad collapsed.",
        ["The nurses > hold > a strike", "talks > collapse"],
    ),
    # a man, not his age
    ("Ann Lee, 52, of Oslo, denied the charge.", ["Ann Lee > deny > the charge"]),
    # whoever is stressed
    ("The minister herself signed it.", ["The minister > sign > it"]),
    # the first of three behind "of"
    (
        "Envoys of Korea, the U.S. and Japan met in Oslo.",
        ["Korea + the U.S. + Japan > meet"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_commas_tell_clauses_apart(text: str, expected: list[str]) -> None:
    assert draw_clauses(text) == expected
