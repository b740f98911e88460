"""What stands beside a name and says who bears it is a mention of the same one."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

BODIES = [
    (
        "a trade in front",
        "German dairy group Holst Milch grew.",
        ["organization holst-milch: [German dairy group] | Holst Milch"],
    ),
    (
        "a rival",
        "Harrow Bank will merge with its Danish rival Lill Bank.",
        [
            "organization harrow-bank: Harrow Bank | (its)",
            "organization lill-bank: [its Danish rival] | Lill Bank",
        ],
    ),
    (
        "a trade before a comma",
        "A Chinese company, Datong Hydro, owns it.",
        ["organization datong-hydro: [A Chinese company] | Datong Hydro"],
    ),
    (
        "a trade between commas",
        "Lill Aquatics, the sport's governing body, said no.",
        ["organization lill-aquatics: Lill Aquatics | [the sport's governing body]"],
    ),
    (
        "a trade of a land between commas",
        "Mirja, Belgium's federal migration centre, hailed it. It urged calm.",
        [
            "organization mirja: Mirja | [Belgium's federal migration centre] | (It)",
            "country belgium: Belgium",
        ],
    ),
    (
        "a trade in a town, and one that is described",
        "Lill Board, a think-tank in Oslo, met Olan Fund, a club based in Bergen.",
        [
            "organization lill-board: Lill Board | [a think-tank]",
            "organization olan-fund: Olan Fund | [a club]",
            "place oslo: Oslo",
            "place bergen: Bergen",
        ],
    ),
    (
        "a trade in front of a name with an article",
        "Ann Berg won. Her party, the Harbour Bloc, wept.",
        [
            "person ann-berg: Ann Berg | (Her)",
            "organization harbour-bloc: [Her party] | Harbour Bloc",
        ],
    ),
    (
        "a crowd that is nobody's trade",
        "After the vote in Lill Council, a group of bakers wept.",
        ["organization lill-council: Lill Council"],
    ),
    (
        "a name that says what stands before it",
        "Jon Ek will sell a subsidiary, Lill Foods said.",
        ["person jon-ek: Jon Ek", "organization lill-foods: Lill Foods"],
    ),
    (
        "what is no trade",
        "On that day Harrow Bank, a year ago, failed.",
        ["organization harrow-bank: Harrow Bank"],
    ),
]
PERSONS = [
    (
        "an inhabitant",
        "The Russian, Kirill Danin, has denied it. He wept.",
        ["person kirill-danin: [The Russian] | Kirill Danin | (He)"],
    ),
    (
        "letters behind a name",
        "Ann Lee MP, Labour's shadow schools minister, spoke.",
        [
            "person ann-lee: Ann Lee MP | [Labour's shadow schools minister]",
            "organization labour-party: Labour",
        ],
    ),
    (
        "a title with an article",
        "The Lord Bishop of Derby, the Rt Rev Hugh Tollin, voted.",
        [
            "person hugh-tollin: [The Lord Bishop of Derby] | Hugh Tollin",
            "place derby: Derby",
        ],
    ),
    (
        "what somebody was",
        "Ann Lee was deputy governor of the bank. Ola Berg is not a governor.",
        ["person ann-lee: Ann Lee | [deputy governor]", "person ola-berg: Ola Berg"],
    ),
    (
        "a mate",
        "The boat's mate, Ann Lee, wept.",
        ["person ann-lee: [The boat's mate] | Ann Lee"],
    ),
    (
        "one of the past is not one of today",
        "Defence lawyer Ola Berg spoke. Ex-Perth lawyer Jon Ek wept. "
        "The ex-lawyer lied.",
        [
            "person ola-berg: [Defence lawyer] | Ola Berg",
            "person jon-ek: [Ex-Perth lawyer] | Jon Ek | [The ex-lawyer]",
        ],
    ),
    (
        "a trade that no list has",
        "Jon Ek, a regional planner, spoke. Mia Salo, a glaciologist at Otago, left. "
        "Ola Berg, a year older, wept.",
        [
            "person jon-ek: Jon Ek | [a regional planner]",
            "person mia-salo: Mia Salo | [a glaciologist]",
            "person ola-berg: Ola Berg",
            "place otago: Otago",
        ],
    ),
    (
        "a trade behind, that goes on",
        '"I milk at five," said Jon Ek, a farmer from Lund.',
        ["person jon-ek: Jon Ek | [a farmer]", "place lund: Lund"],
    ),
    (
        "what somebody belongs to",
        '"We sang," said Ola Berg, a junior at Orchard University.',
        [
            "person ola-berg: Ola Berg | [a junior at Orchard University]",
            "organization orchard-university: Orchard University",
        ],
    ),
    (
        "an office behind an age",
        "Jon Ek wept. Ek, 31, a veteran of NATO, left. He was ill.",
        [
            "person jon-ek: Jon Ek | Ek | [a veteran of NATO] | (He)",
            "organization north-atlantic-treaty-organization: NATO",
        ],
    ),
    (
        "an office of the past in a relative clause",
        "Jon Ek, who was then an adviser at the Danish foreign ministry, left.",
        [
            "person jon-ek: Jon Ek | [an adviser at the Danish foreign ministry]",
            "country denmark: [Danish]",
        ],
    ),
    (
        "one of several",
        "Council member Jon Ek left. The council member was ill.",
        ["person jon-ek: [Council member] | Jon Ek"],
    ),
    (
        "a relative right before the name",
        "Zara Oubel wept. Her daughter Imane, 16, laughed with Amzil's nephew Brahim.",
        [
            "person zara-oubel: Zara Oubel | (Her)",
            "person imane: [Her daughter] | Imane",
            "person amzil: Amzil",
            "person brahim: [Amzil's nephew] | Brahim",
        ],
    ),
    (
        "an office in brackets behind a speaker's name",
        "Mr GRAEME COLE (Leader of the Opposition): Can they tell us how many there "
        "are and what it will cost?\nMr Cole left.",
        ["person graeme-cole: GRAEME COLE | [Leader] | Cole"],
    ),
    (
        "an office of the headline",
        "Iturbe smiled. The former referee, now 58, was elected.",
        ["person iturbe: Iturbe"],
    ),
    (
        "the leader of a band again",
        "A court jailed the leader of a ring. Jon Ek, 44, wept. "
        "They asked for 20 years for the ringleader. He was held in May.",
        ["person jon-ek: [the leader] | Jon Ek | [the ringleader] | (He)"],
    ),
    (
        "the leader of a band, named with his age",
        "A court jailed the leader of a ring. Jon Ek, 44, wept.",
        ["person jon-ek: [the leader] | Jon Ek"],
    ),
    (
        "one just elected",
        "The board declared Mrs Folake Odisa winner. Ola Berg wept. "
        "The governor-elect thanked voters.",
        [
            "person folake-odisa: Folake Odisa | [The governor-elect]",
            "person ola-berg: Ola Berg",
        ],
    ),
    (
        "one of whose victory nothing is told",
        "Ola Berg wept. The governor-elect thanked voters.",
        ["person ola-berg: Ola Berg"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), [*BODIES, *PERSONS])
def test_the_words_beside_a_name_mention_whom_it_names(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
