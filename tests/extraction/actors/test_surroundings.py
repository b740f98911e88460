"""What stands beside a name that nobody knows tells whether it is a person's."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    ("whose somebody is", "Ann Lee of Greenwatch spoke.", "organization greenwatch"),
    ("what has a mayor", "The mayor of Bondena spoke.", "place bondena"),
    ("the end of a way", "They drove from Lima to Fardana.", "place fardana"),
    ("the end of a road", "The road to Fardana is shut.", "place fardana"),
    ("where somebody goes", "They went to Troy on Monday.", "place troy"),
    ("where somebody comes from", "They moved from Troy on Monday.", "place troy"),
    ("to whom a thing goes", "The prize went to Troy on Monday.", "person troy"),
    ("a journal", "It was published in Nature Tides.", "organization nature-tides"),
    (
        "a journal, later",
        "It is printed Monday in Harrow Acta.",
        "organization harrow-acta",
    ),
    ("where a nation sues", "The Alder Nation sued.", "organization alder-nation"),
    ("what says it will", "Vossberg said it will hire.", "organization vossberg"),
    ("what only it is", "Vossberg said it was too early.", "person vossberg"),
    ("what lifts its bid", "Vossberg raised its cash offer.", "organization vossberg"),
    ("who lifts hers", "Vossberg raised her cash offer.", "person vossberg"),
    ("which", "They bought Vossberg, which is big.", "organization vossberg"),
    (
        "whoever presides over a body",
        "The president of the Harbour Commission, Sunniva Ostrel, spoke.",
        "person sunniva-ostrel",
    ),
    (
        "a street of houses",
        "She met Ola Berg of Marwick Grove.",
        "place marwick-grove",
    ),
    (
        "a body before a person",
        "The head of the Fisheries Council Enver Aslan spoke.",
        "person enver-aslan",
    ),
    (
        "whose tariff it is",
        "Costs of Vexon's fixed rate tariff rose.",
        "organization vexon",
    ),
    (
        "a land that plays",
        "England won the match. The striker scored a goal in the second half.",
        "organization england-team",
    ),
    (
        "a land in the name of what is 'it'",
        "Marine Scotland said it would appeal.",
        "organization marine-scotland",
    ),
    (
        "a place, though a body acts behind the comma",
        "She won the vote in Nandom, the Harrow Commission declared.",
        "place nandom",
    ),
    (
        "a given name that is a plain word",
        "His predecessor, Else Maria Holm, left.",
        "person else-maria-holm",
    ),
    (
        "an office of the Union of India",
        "It was signed by Union Jal Rakshan Secretary Asha Nairan.",
        "person asha-nairan",
    ),
    (
        "what ends in what companies do",
        "Harcourt Asset Management said no.",
        "organization harcourt-asset-management",
    ),
    ("what has people", "Rain hit the people of Chura Anta.", "place chura-anta"),
    ("a village by its first word", "They left Beit Hamra.", "place beit-hamra"),
    (
        "a miner who has a barn",
        "Dremo Vartian, a gold miner, lost his barn.",
        "person dremo-vartian",
    ),
    (
        "a miner that digs",
        "Dremo Vartian, a gold miner, sold its pit.",
        "organization dremo-vartian",
    ),
    (
        "an age at the end",
        "The Solent gave it to Dremo Brook, 44.",
        "person dremo-brook",
    ),
    ("an Arabic article", "Families in Al Hadra left.", "place al-hadra"),
    (
        "the other end of a road",
        "The road between Marib and Al Hadra shut.",
        "place al-hadra",
    ),
    (
        "a body tied to a deed",
        "African Union-led men left.",
        "organization african-union",
    ),
    ("a land tied to a deed", "A Saudi Arabia-led force left.", "country saudi-arabia"),
    (
        "a state tied to a place of work",
        "He left New Jersey-based Purvis Courier Corp in May.",
        "organization purvis-courier-corp",
    ),
    ("states of a union", "EU Member States wept.", "organization eu-member-states"),
    (
        "a city in the name of a leader",
        "Opposition leader Hama Diallo spoke.",
        "person hama-diallo",
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_the_words_beside_a_name_tell_its_kind(
    case: str, text: str, expected: str
) -> None:
    drawn = [line.split(":")[0] for line in draw_cast(text)]

    assert expected in drawn, case
