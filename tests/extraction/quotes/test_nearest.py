"""Where one sentence names several who may speak, and where words said break off."""

import pytest

from tests.extraction.quotes.telling import told

LEAD = "Work on the dam began in May.\n\n"

CASES = [
    pytest.param(
        "Vogel turned down the plan, which the chief engineer, Anna Keller, called "
        "“a leap in the dark”.",
        ["direct | the chief engineer, Anna Keller | call | a leap in the dark"],
        id="the subject of the verb before the marks, not of the sentence",
    ),
    pytest.param(
        "Vogel wants a second lake, whose shore she describes as “a garden”.",
        ["direct | she | describe | a garden"],
        id="a pronoun in a relative clause",
    ),
    pytest.param(
        "Vogel thanked the crews, and as she put it, “nobody slept”.",
        ["direct | she | put | nobody slept"],
        id="as she put it",
    ),
    pytest.param(
        "Judge Ruth Vogel said Keller had shouted over the wall: “I will not open it.”",
        [
            "indirect | Judge Ruth Vogel | say | Keller had shouted over the wall",
            "direct | Keller | shout | I will not open it.",
        ],
        id="what somebody is said to have shouted",
    ),
    pytest.param(
        "A mason said she had told the crews: “I will not open it.”",
        [
            "indirect | A mason | say | she had told the crews",
            "direct | she | tell | I will not open it.",
        ],
        id="the colon is hers, whoever tells of it",
    ),
    pytest.param(
        "“It will hold,” she says, pointing at the wall. “And that is that.”",
        ["direct | she | say | It will hold, ... And that is that."],
        id="a participle behind the cue takes nothing over",
    ),
    pytest.param(
        "“He told us: ‘Go home.’ I told him: ‘My home is here.’” Vogel said.",
        [
            "direct | Vogel | say | He told us: ‘Go home.’ I told him: ‘My home is "
            "here.’",
            "direct | He | tell | Go home.",
            "direct | I | tell | My home is here.",
        ],
        id="what others said and what the speaker said to them",
    ),
    pytest.param(
        "Ruth Vogel starred in “The Dam,” “The Lake,” and “Two Walls,” had two sons "
        "and lives in Dell.",
        [],
        id="an auxiliary behind titles",
    ),
    pytest.param(
        "Vogel leads a group called “Dams for All”.",
        [],
        id="what something is called",
    ),
    pytest.param(
        "Vogel accused the board of “playing with water”.",
        ["direct | Vogel | accuse | playing with water"],
        id="a charge in marks",
    ),
    pytest.param(
        "“(Applause and laughter.)” “It will hold,” said Vogel.",
        ["direct | Vogel | say | It will hold,"],
        id="a note in marks",
    ),
    pytest.param(
        "Vogel, the mayor, urged the board to drain the lake, warning that the wall "
        "could burst.",
        [
            "indirect | Vogel, the mayor | urge | the board to drain the lake",
            "indirect | Vogel, the mayor | warn | that the wall could burst",
        ],
        id="a warning behind what was asked",
    ),
    pytest.param(
        "Vogel vowed that the town would hunt down the thieves “to the last house” and "
        "appealed to Dell for help.",
        [
            "mixed | Vogel | vow | that the town would hunt down the thieves “to the "
            "last house”"
        ],
        id="a verb that only the speaker can be the subject of",
    ),
    pytest.param(
        "Vogel said the board had paid for every stone, and he urged Keller to come "
        "home.",
        [
            "indirect | Vogel | say | the board had paid for every stone",
            "indirect | he | urge | Keller to come home",
        ],
        id="he who said it says more",
    ),
    pytest.param(
        "Vogel tabled a paper, in which, he said, the dam was called safe.",
        ["indirect | he | say | the dam was called safe"],
        id="a cue inside a relative clause",
    ),
    pytest.param(
        "When asked whether the dam would hold, she laughed.",
        [],
        id="a question and a laugh are nothing said",
    ),
    pytest.param(
        "Keller was sent out after calling the ruling “a bad joke”.",
        ["mixed | Keller | call | the ruling “a bad joke”"],
        id="what was said before somebody had to go",
    ),
    pytest.param(
        "Two walls have been raised, the ministry specified.",
        ["indirect | the ministry | specify | Two walls have been raised"],
        id="a verb of agencies",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_word_said_goes_with_its_own_cue(text: str, expected: list[str]) -> None:
    found = told(LEAD + text)

    assert found == expected


SPEAKERS = [
    pytest.param(
        "The Board of Dams (BOD) in Upper Dell, however, said that it would hold.",
        "The Board of Dams (BOD) in Upper Dell",
        id="a bracket and a place",
    ),
    pytest.param(
        "Ruth Vogel of Columbia, South Carolina said that it would hold.",
        "Ruth Vogel of Columbia, South Carolina",
        id="a town with its state",
    ),
    pytest.param(
        "Ruth Vogel, 59, of Ashton, Md., who saw it, said that it would hold.",
        "Ruth Vogel, 59, of Ashton, Md., who saw it",
        id="age, town, state and a relative clause",
    ),
    pytest.param(
        "A study published last week in the journal Dams found that it would hold.",
        "A study published last week in the journal Dams",
        id="when and where a study came out",
    ),
    pytest.param(
        "Sen. Anna C. “Nan” Keller said that it would hold.",
        "Keller",
        id="a nickname behind an initial is nothing said",
    ),
    pytest.param(
        "It will hold, said 9/11 widow Ruth Vogel.",
        "9/11 widow Ruth Vogel",
        id="a day with a stroke",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_a_speaker_keeps_what_tells_who_it_is(text: str, speaker: str) -> None:
    [line] = told(LEAD + text)

    assert line.split(" | ")[1] == speaker


def test_in_a_headline_a_comma_is_an_and() -> None:
    found = told(
        "Dell says plot foiled, names two engineers\n\n"
        "The dam above the town was built in 1931. It holds two lakes."
    )

    assert found == ["indirect | Dell | say | plot foiled"]


def test_a_passage_is_not_of_whoever_says_something_else_below() -> None:
    found = told(
        LEAD + "“It will hold,” Vogel said to cheers.\n\n“But I would not swim.”\n\n"
        "Keller said that he would go home."
    )

    assert found[1] == "direct | Vogel | say | But I would not swim."
