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
        "Keller said the town “will not pay for a wall”, while the mayor hired masons.",
        "mixed | Keller | say | the town “will not pay for a wall”",
        id="what others did meanwhile",
    ),
    pytest.param(
        "Keller said the town would pay, while the county would not.",
        "indirect | Keller | say | the town would pay, while the county would not",
        id="what others would do is told as well",
    ),
    pytest.param(
        "Keller warned that the dam would “flood us all”, and in Oslo the mayor, who "
        "was ill, called for calm.",
        "mixed | Keller | warn | that the dam would “flood us all”",
        id="another sentence behind a passage",
    ),
    pytest.param(
        "Keller promised us in May that there would be a wall, and we told her that "
        "we would wait.",
        "indirect | Keller | promise | that there would be a wall",
        id="those who were told something tell something",
    ),
    pytest.param(
        "Keller said, for example, a higher wall would cost more.",
        "indirect | Keller | say | a higher wall would cost more",
        id="an example behind the cue",
    ),
    pytest.param(
        "Keller told Bo Ek -- as she had told the mayor -- that the wall was weak.",
        "indirect | Keller | tell | that the wall was weak",
        id="an aside between dashes",
    ),
    pytest.param(
        "Keller told the Gazette late today the wall was weak.",
        "indirect | Keller | tell | the wall was weak",
        id="late today",
    ),
    pytest.param(
        "The wall will be mended, Keller said during the latest of two hearings "
        "examining the plan.",
        "indirect | Keller | say | The wall will be mended",
        id="what is done where it was said",
    ),
    pytest.param(
        "Keller vowed never to sell the lake.",
        "indirect | Keller | vow | never to sell the lake",
        id="what somebody vows not to do",
    ),
    pytest.param(
        "Keller had pledged to sell the lake, but sounded doubtful on Monday.",
        "indirect | Keller | pledge | to sell the lake",
        id="no verb but the cue's is finite behind an infinitive",
    ),
    pytest.param(
        "Keller said the wall held, but the gates -- built in 1931 -- would leak.",
        "indirect | Keller | say | the wall held, but the gates -- built in 1931 -- "
        "would leak",
        id="a verb behind an aside",
    ),
    pytest.param(
        "Keller said in a letter seen by the Gazette that the wall was weak.",
        "indirect | Keller | say | that the wall was weak",
        id="who has seen where it was said",
    ),
    pytest.param(
        "Keller moved on, telling a mason and a clerk she stood by the plan.",
        "indirect | Keller | tell | she stood by the plan",
        id="two who are told",
    ),
    pytest.param(
        "Keller had told masons that she “only kept the keys”, the jury heard.",
        "mixed | Keller | tell | that she “only kept the keys”",
        id="who tells of the telling, at the end",
    ),
    pytest.param(
        "Keller demanded a wall of stone; the county has refused.",
        "indirect | Keller | demand | a wall of stone",
        id="a topic has no clause behind a semicolon",
    ),
    pytest.param(
        "Keller promised that no house would fall; three have fallen.",
        "indirect | Keller | promise | that no house would fall",
        id="what is so today, behind a semicolon",
    ),
    pytest.param(
        "Keller said that it would hold; that it would last; and that she would stay.",
        "indirect | Keller | say | that it would hold; that it would last; and that "
        "she would stay",
        id="three clauses with a semicolon between",
    ),
    pytest.param(
        "Keller hinted that she could move the pumps, which have lain idle for years, "
        "to the coast near Oslo.",
        "indirect | Keller | hint | that she could move the pumps, which have lain "
        "idle for years, to the coast near Oslo",
        id="where to something is moved, behind a relative clause",
    ),
    pytest.param(
        "Keller said the masons had left in May, a month before the dam broke.",
        "indirect | Keller | say | the masons had left in May, a month before the dam "
        "broke",
        id="how long before something else it had happened",
    ),
    pytest.param(
        "Keller agreed with counsel, cross-examining, that the wall had been weak.",
        "indirect | Keller | agree | that the wall had been weak",
        id="an aside behind whom one agrees with",
    ),
    pytest.param(
        "Keller told Bo Ek, the mayor of Troy, that the wall was weak.",
        "indirect | Keller | tell | that the wall was weak",
        id="an aside behind who is told",
    ),
    pytest.param(
        "Keller accused the county of turning the dam into “a heap of dust”.",
        "mixed | Keller | accuse | turning the dam into “a heap of dust”",
        id="what somebody is accused of, partly in marks",
    ),
    pytest.param(
        "Keller accused the county of waste.",
        "indirect | Keller | accuse | the county of waste",
        id="what somebody is accused of, without marks",
    ),
    pytest.param(
        "Keller urged the masons not to treat “a dam like a fence”.",
        "mixed | Keller | urge | not to treat “a dam like a fence”",
        id="what somebody is urged not to do, partly in marks",
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


def test_who_asks_to_stay_unnamed_says_nothing_by_that() -> None:
    text = "A mason who asked to remain anonymous said the dam would hold."

    assert told(text) == [
        "indirect | A mason who asked to remain anonymous | say | the dam would hold"
    ]


def test_who_shoots_back_speaks() -> None:
    text = "Bo Ek asked if Keller would go, but the mayor shot back: “I stay.”"

    assert "direct | the mayor | shoot | I stay." in told(text)


def test_what_is_pointed_at_opens_no_report() -> None:
    assert told("On the day Keller said it, the dam broke.") == []


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reported_words_end_where_the_reporter_goes_on(
    text: str, expected: str
) -> None:
    assert expected in told(text)
