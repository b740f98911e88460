"""Whose name goes with a reporting verb: what belongs to it and what does not."""

import pytest

from tests.extraction.quotes.telling import quotes_in

LEAD = "Work on the dam began in May.\n\n"

SUBJECTS = [
    pytest.param(
        "Keller met the minister on Tuesday and he said that it would hold.",
        "he",
        id="pronoun after the object of the verb before",
    ),
    pytest.param(
        "Keller has won a second term, and Vogel said that the dam would hold.",
        "Vogel",
        id="name after the object of the verb before",
    ),
    pytest.param(
        "Ruth Vogel and Anna Keller said that the dam would hold.",
        "Ruth Vogel and Anna Keller",
        id="two who speak together",
    ),
    pytest.param(
        "A letter signed by engineers in Basel said that the dam would hold.",
        "A letter signed by engineers in Basel",
        id="participle behind the subject",
    ),
    pytest.param(
        "About half of the voters said that the dam would hold.",
        "About half of the voters",
        id="a share",
    ),
    pytest.param(
        "At least 20 residents said that the dam would hold.",
        "At least 20 residents",
        id="at least a number",
    ),
    pytest.param(
        "Keller herself said that the dam would hold.",
        "Keller herself",
        id="emphasis",
    ),
    pytest.param(
        '"It will hold," said Ruth Vogel, who has led the board for years.',
        "Ruth Vogel, who has led the board for years",
        id="relative clause at the end",
    ),
    pytest.param(
        '"It will hold," said Ruth Vogel, 52, of Basel.',
        "Ruth Vogel, 52, of Basel",
        id="age and home",
    ),
    pytest.param(
        "Keller, after a long pause, said that the dam would hold.",
        "Keller",
        id="a circumstance between commas",
    ),
    pytest.param(
        "Keller, asked about the lake, said that the dam would hold.",
        "Keller",
        id="what somebody was asked",
    ),
    pytest.param(
        "Ruth Vogel, who quarrelled with the board this week, said it would hold.",
        "Ruth Vogel, who quarrelled with the board this week",
        id="a day within a relative clause",
    ),
    pytest.param(
        "A report released last year said that the dam would hold.",
        "A report released last year",
        id="when a report came out",
    ),
    pytest.param(
        "The dam will hold, said Ruth Vogel, a river survey drilling expert.",
        "Ruth Vogel, a river survey drilling expert",
        id="a gerund within what somebody is",
    ),
    pytest.param(
        "The dam will hold, said Ruth Vogel, a longtime builder involved in the works.",
        "Ruth Vogel, a longtime builder involved in the works",
        id="a participle behind what somebody is",
    ),
    pytest.param(
        "The dam will hold, said Ruth Vogel, director of the Dam Institute in Basel.",
        "Ruth Vogel, director of the Dam Institute in Basel",
        id="where that is of which somebody is head",
    ),
    pytest.param(
        "Ruth Vogel, who took office in May, is expected to say that it will hold.",
        "Ruth Vogel, who took office in May",
        id="what somebody is expected to say",
    ),
    pytest.param(
        "Ruth Vogel, her hands shaking, said the dam would hold.",
        "Ruth Vogel",
        id="how somebody stands there",
    ),
    pytest.param(
        "Ruth Vogel, his wife, said the dam would hold.",
        "Ruth Vogel, his wife",
        id="whose wife somebody is",
    ),
    pytest.param(
        "In a note sent out on Monday it said the dam would hold.",
        "it",
        id="a pronoun behind when and where",
    ),
    pytest.param(
        "The dam will hold, engineers report today in Dams and Water (1).",
        "engineers",
        id="a plural before a verb that may be a noun",
    ),
    pytest.param(
        "A Herald/Basel Radio poll said that the dam would hold.",
        "A Herald/Basel Radio poll",
        id="two owners of a poll",
    ),
    pytest.param(
        "The dam will hold, according to a Basel Radio/Herald poll.",
        "a Basel Radio/Herald poll",
        id="two owners behind the cue",
    ),
    pytest.param(
        "Two out of three residents said that the dam would hold.",
        "Two out of three residents",
        id="so many out of so many",
    ),
    pytest.param(
        "About 60 percent of older residents asked said that the dam would hold.",
        "About 60 percent of older residents asked",
        id="a share of those asked",
    ),
    pytest.param(
        "Under Secretary of Water Ruth Vogel said that the dam would hold.",
        "Under Secretary of Water Ruth Vogel",
        id="an office that begins like a place",
    ),
    pytest.param(
        "Engineers in the town and at the Dam Institute said that the dam would hold.",
        "Engineers in the town and at the Dam Institute",
        id="where and where they work",
    ),
    pytest.param(
        "Sens. Anna Keller (Ky.) and Ruth Vogel (Ohio) said that the dam would hold.",
        "Sens. Anna Keller (Ky.) and Ruth Vogel (Ohio)",
        id="brackets within a list of names",
    ),
    pytest.param(
        "Ruth Vogel, host of “River Talk,” said that the dam would hold.",
        "Ruth Vogel, host of “River Talk,”",
        id="a title before the verb",
    ),
    pytest.param(
        "The host of “River Talk” said that the dam would hold.",
        "The host of “River Talk”",
        id="nobody but a title",
    ),
    pytest.param(
        "“It will hold,” said Ruth Vogel, the host of Basel Radio's “River Talk,” "
        "as she left.",
        "Ruth Vogel, the host of Basel Radio's “River Talk,”",
        id="a title behind who speaks",
    ),
    pytest.param(
        "“It will hold,” Ruth Vogel said of “what they call a dam.”",
        "Ruth Vogel",
        id="words in marks that are no title",
    ),
    pytest.param(
        "Vogel left after the mayor spoke, promising that the dam would hold.",
        "Vogel",
        id="what is only done before",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS)
def test_a_speaker_is_named_whole_and_alone(text: str, speaker: str) -> None:
    whole = LEAD + text

    found = {
        quote.speaker.span.of(whole) for quote in quotes_in(whole) if quote.speaker
    }

    assert found == {speaker}
