from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "a ministry told once speaks as its country",
        "Norway's Defence Ministry said it had tracked the ships.",
        ["country norway: Norway | [Norway's Defence Ministry] | (it)"],
    ),
    (
        "one that is told again is a body",
        "Poland's Foreign Ministry summoned him. The ministry gave no reason.",
        [
            "country poland: Poland",
            "organization foreign-ministry: Foreign Ministry | [The ministry]",
        ],
    ),
    (
        "a capital behind what only those who decide can have",
        "It left at the request of Riga and under pressure from Oslo.",
        ["country latvia: Riga", "country norway: Oslo"],
    ),
    (
        "a capital behind a place is one",
        "It left the port of Riga on a flight from Oslo.",
        ["place riga: Riga", "place oslo: Oslo"],
    ),
    (
        "a capital that would do what is quoted",
        'She warned that Moscow would "take measures".',
        ["country russia: Moscow"],
    ),
    (
        "a part of the world is no land",
        "The South American bloc met Latin American growers.",
        [],
    ),
    (
        "a land's part is of the land",
        "Fosmol, the Bolivian millers' confederation, shut. It wants more.",
        ["organization fosmol: Fosmol | [the Bolivian millers' confederation] | (It)"],
    ),
    (
        "a broadcaster",
        "He told Radio Orlo and Canal Sexto so.",
        [
            "organization radio-orlo: Radio Orlo",
            "organization canal-sexto: Canal Sexto",
        ],
    ),
    (
        "a rank with its number",
        "Off Novaya Zemlya the fleet's spokesman, Captain 1st Rank Igor Orlov, spoke.",
        [
            "person igor-orlov: [the fleet's spokesman] | Igor Orlov",
            "place novaya-zemlya: Novaya Zemlya",
        ],
    ),
    (
        "the company that is punished",
        "Shares in Orwell Steel fell. Orlo Audit said it had warned. The government "
        "fined the company and suspended its licence.",
        [
            "organization orwell-steel: Orwell Steel | [the company] | (its)",
        ],
    ),
    (
        "how a firm feels",
        "Ostler Foods said it was “deeply shaken” by the fire.",
        ["organization ostler-foods: Ostler Foods | (it)"],
    ),
    (
        "whose arrest a judge orders",
        "Ivan Petrov fled. A judge had ordered his arrest. His lawyers said no.",
        ["person ivan-petrov: Ivan Petrov | (his) | (His)"],
    ),
    (
        "whose extradition is approved",
        "The judge approved Carla Menotti's extradition. Her lawyers appealed.",
        ["person carla-menotti: Carla Menotti | (Her)"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_those_in_power_and_whom_it_touches_are_told(
    case: str, text: str, expected: list[str]
) -> None:
    drawn = draw_cast(text)

    assert [line for line in expected if line not in drawn] == [], (case, drawn)
    assert expected or drawn == [], case
