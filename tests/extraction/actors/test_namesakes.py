"""Names that the text joins, and persons told by kin, age or the office they hold."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

ALIASES = [
    (
        "a band with two names",
        "The Borru Front, also known as Sons Army, left. Sons Army had met Chad.",
        [
            "organization borru-front: Borru Front | Sons Army | Sons Army",
            "country chad: Chad",
        ],
    ),
    (
        "letters of a name in another tongue",
        "The BRF left. Chad met the Borru National Front, or FNB, on Monday. FNB left.",
        [
            "organization brf: BRF",
            "country chad: Chad",
            "organization borru-national-front: Borru National Front | FNB | FNB",
        ],
    ),
    (
        "known letters",
        "Chad met the Borru Volunteer Army, or ELN, on Monday.",
        ["country chad: Chad", "organization eln: Borru Volunteer Army | ELN"],
    ),
    (
        "two known bodies",
        "Chad met the European Union, or NATO, on Monday.",
        [
            "country chad: Chad",
            "organization european-union: European Union",
            "organization north-atlantic-treaty-organization: NATO",
        ],
    ),
    (
        "one person or another",
        "Chad met Ola Berg, or ELN, on Monday.",
        ["country chad: Chad", "person ola-berg: Ola Berg", "organization eln: ELN"],
    ),
    (
        "two known names are two",
        "Chad met NATO, also known as the European Union.",
        [
            "country chad: Chad",
            "organization north-atlantic-treaty-organization: NATO",
            "organization european-union: European Union",
        ],
    ),
    (
        "what is known of somebody is no name",
        "Ola Berg is known as a liar.",
        ["person ola-berg: Ola Berg"],
    ),
    (
        "a known band by its other name",
        "The Houthi movement, also known as Ansar Allah, spoke. The movement left.",
        [
            "organization houthis: [The Houthi movement] | Houthi | Ansar Allah"
            " | [The movement]"
        ],
    ),
    (
        "a coalition by its leader",
        "Chad blamed the Saudi-led Coalition. The Coalition said no.",
        [
            "country chad: Chad",
            "organization saudi-led-coalition: Saudi-led Coalition | Coalition",
        ],
    ),
]

PERSONS = [
    (
        "a mother who is named later",
        "Ron Berg's mother wept. She held a photograph.\n"
        'Others sang. "I am ill," said Yolanda Berg, 44.',
        [
            "person ron-berg: Ron Berg",
            "person yolanda-berg: [Ron Berg's mother] | (She) | Yolanda Berg",
        ],
    ),
    (
        "no mother where two of the family follow",
        "Ron Berg's mother wept. Mia Berg and Ada Berg left.",
        [
            "person ron-berg: Ron Berg",
            "person mia-berg: Mia Berg",
            "person ada-berg: Ada Berg",
        ],
    ),
    (
        "no father who is a woman",
        "Ron Berg's father wept. Mia Berg left.",
        ["person ron-berg: Ron Berg", "person mia-berg: Mia Berg"],
    ),
    (
        "the young one who holds no office",
        "Ron Berg ran. Officer Kim Salo shot the 17-year-old, who fell as he ran.",
        [
            "person ron-berg: Ron Berg | [the 17-year-old] | (he)",
            "person kim-salo: [Officer] | Kim Salo",
        ],
    ),
    (
        "who may be of the land, too",
        "Mia Salo won. “I am glad,” the 61-year-old Finn said.",
        ["person mia-salo: Mia Salo | [the 61-year-old Finn]"],
    ),
    (
        "not who is of another land",
        "Latvia's foreign minister, Mia Salo, spoke. Norway's premier, Ron Berg, left. "
        "Berg wept. “I am glad,” the 52-year-old Latvian said.",
        [
            "country latvia: Latvia",
            "person mia-salo: [Latvia's foreign minister] | Mia Salo"
            " | [the 52-year-old Latvian]",
            "country norway: Norway",
            "person ron-berg: [Norway's premier] | Ron Berg | Berg",
        ],
    ),
    (
        "who has just come in",
        "Mia Salo spoke. Salo left. Salo won.\n"
        + "The rain fell on the town. " * 6
        + "Ron Berg shut his stall. “I am done,” the 67-year-old said.",
        [
            "person mia-salo: Mia Salo | Salo | Salo",
            "person ron-berg: Ron Berg | (his) | [the 67-year-old]",
        ],
    ),
    (
        "nobody of another age",
        "Ron Berg, 52, ran. A guard shot the 17-year-old. A 12-year-old boy wept.",
        ["person ron-berg: Ron Berg"],
    ),
    (
        "who governs, where his name stands alone",
        "Hale fights a revolt.\nRex Hale lost a vote. Judge Mia Salo wrote to the "
        "prime minister. Hale replied. Salo told the prime minister no. She said "
        "that the prime minister was late.",
        [
            "person rex-hale: Hale | Rex Hale | [the prime minister] | Hale"
            " | [the prime minister] | [the prime minister]",
            "person mia-salo: [Judge] | Mia Salo | Salo | (She)",
        ],
    ),
    (
        "not one of two who may govern",
        "Rex Hale met Ola Berg. Hale met Berg. Hale wrote to the prime minister. Berg "
        "wrote to the prime minister. The prime minister said no.",
        [
            "person rex-hale: Rex Hale | Hale | Hale",
            "person ola-berg: Ola Berg | Berg | Berg",
        ],
    ),
    (
        "a foreign minister as a diplomat",
        "Serbian Foreign Minister Mia Salo left. The top diplomat was ill.",
        [
            "person mia-salo: [Serbian Foreign Minister] | Mia Salo"
            " | [The top diplomat]",
            "country serbia: [Serbian]",
        ],
    ),
    (
        "an office in a line without a stop",
        "Health secretary tells prime minister she is done\n"
        "Prime Minister Rex Hale met Health Secretary Mia Salo.",
        [
            "person mia-salo: [Health secretary] | (she) | [Health Secretary]"
            " | Mia Salo",
            "person rex-hale: [prime minister] | [Prime Minister] | Rex Hale",
        ],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), [*ALIASES, *PERSONS])
def test_different_words_for_one_actor_are_brought_together(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
