"""Names of organisations, countries and places are found with their type."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

ORGANISATIONS = [
    # Told by its trade, whatever its name alone seems to be.
    (
        "Rain fell, the official Dalmir news agency said. Dalmir said Ek wept. Dalmir "
        "said Ek slept. Dalmir said so. Dalmir told Ek. It said it would go on.",
        [
            "organization dalmir: Dalmir | Dalmir | Dalmir | Dalmir | Dalmir | (It) | "
            "(it)",
            "person ek: Ek | Ek | Ek",
        ],
    ),
    # A firm's trade, and the nouns that stand for it and for a society.
    (
        "Brell Freight and Dorn Stores sued the Reef Society. The retailer lost. "
        "The society won.",
        [
            "organization brell-freight: Brell Freight",
            "organization dorn-stores: Dorn Stores | [The retailer]",
            "organization reef-society: Reef Society | [The society]",
        ],
    ),
    # Letters that a known body has, too, in a story on another.
    (
        "The Riverbank Salvage Fleet left. The RSF denied it.",
        ["organization riverbank-salvage-fleet: Riverbank Salvage Fleet | RSF"],
    ),
    # What people join is named for them.
    (
        "Bo Ek runs the Pancoastal Dockers’ Union. Ek's Party lost.",
        [
            "person bo-ek: Bo Ek | Ek",
            "organization pancoastal-dockers-union: Pancoastal Dockers’ Union",
        ],
    ),
    # Partners, and the rest of them; plain words of a trade.
    (
        "In May Orlo, Zeller and Co sued Dorn and Sons Ltd over a loan to Brell Gas "
        "and Electric Co in court.",
        [
            "organization orlo-zeller-and-co: Orlo, Zeller and Co",
            "organization dorn-and-sons-ltd: Dorn and Sons Ltd",
            "organization brell-gas-and-electric-co: Brell Gas and Electric Co",
        ],
    ),
    # Two firms, and a name that ends with the stop of its firm.
    (
        "Dorn Corp and Brell Foods Inc merged with Orlo Ltd. Zeller Ltd wept.",
        [
            "organization dorn-corp: Dorn Corp",
            "organization brell-foods-inc: Brell Foods Inc",
            "organization orlo-ltd: Orlo Ltd.",
            "organization zeller-ltd: Zeller Ltd",
        ],
    ),
    # Bodies named by a land and what they run.
    (
        "A goat was found by Irish Rail. The company said so.",
        ["organization irish-rail: Irish Rail | [The company]"],
    ),
    # A bank, and a firm behind which its analyst is named.
    (
        "Odra Landesbank fell, said Brell Odra Roth analyst Luther Burbank.",
        [
            "organization odra-landesbank: Odra Landesbank",
            "organization brell-odra-roth: Brell Odra Roth",
            "person luther-burbank: [Brell Odra Roth analyst] | Luther Burbank",
        ],
    ),
    ("He left Scottish Water.", ["organization scottish-water: Scottish Water"]),
    (
        "Elections Ontario was sorry, and Statistics Norway was not.",
        [
            "organization elections-ontario: Elections Ontario",
            "organization statistics-norway: Statistics Norway",
        ],
    ),
    # What a land has abroad, and its department.
    (
        "The Turkish embassy thanked them. The US state department urged calm.",
        [
            "country turkey: [Turkish]",
            "organization turkish-embassy: Turkish embassy",
            "organization us-state-department: US state department",
        ],
    ),
    # A company behind its country, and a player.
    (
        "A plan by South Korea's Hanjun failed.",
        ["country south-korea: South Korea", "organization hanjun: Hanjun"],
    ),
    (
        "He lost to Spain's Varela.",
        ["country spain: Spain", "person varela: Varela"],
    ),
    (
        "Kenya's Kiprono left. Elias Kiprono was tired.",
        ["country kenya: Kenya", "person elias-kiprono: Kiprono | Elias Kiprono"],
    ),
    # A ministry with its country before it is one name.
    (
        "He wrote to the French Foreign Ministry.",
        ["organization french-foreign-ministry: French Foreign Ministry"],
    ),
    # "of", "and" inside the name.
    (
        "It shut the Ministry of Health and Housing and the Bank of Lund.",
        [
            "organization ministry-of-health-and-housing: "
            "Ministry of Health and Housing",
            "organization bank-of-lund: Bank of Lund",
        ],
    ),
    # An acronym in brackets, and one that is told in words.
    (
        "The International Seed Board (ISB) met. The ISB elected a head.",
        ["organization international-seed-board: International Seed Board | ISB | ISB"],
    ),
    (
        "The Coastal Water Agency, known by the acronym KWV, met. KWV is new.",
        ["organization coastal-water-agency: Coastal Water Agency | KWV | KWV"],
    ),
    # A company with and without its legal form.
    (
        "Acme Freight Co Ltd bought boats. Acme Freight said so.",
        ["organization acme-freight-co-ltd: Acme Freight Co Ltd | Acme Freight"],
    ),
    # "&", inner capitals, and common nouns that say what it is.
    (
        "Sales rose at Larkin & Sons and at HydroNova.",
        [
            "organization larkin-sons: Larkin & Sons",
            "organization hydronova: HydroNova",
        ],
    ),
    # A body that only its land names, unless its name is told.
    (
        "The Brazilian federation, which backed Jon Ek, wept. Its president left. "
        "The French federation's boat and Turkish central bank rates fell.",
        [
            "organization brazilian-federation: Brazilian federation | (Its)",
            "person jon-ek: Jon Ek",
        ],
    ),
    (
        "The Turkish central bank spoke.",
        ["organization turkish-central-bank: Turkish central bank"],
    ),
    (
        "The Bank of Harrow met. The French central bank spoke.",
        ["organization bank-of-harrow: Bank of Harrow"],
    ),
    # A list of subjects in a name, and one of several bodies.
    (
        "It goes to the Foreign Affairs, Defence and Trade Committee.",
        [
            "organization foreign-affairs-defence-and-trade-committee: "
            "Foreign Affairs, Defence and Trade Committee"
        ],
    ),
    (
        "The Science and Technology Committee met Peru and the Trade Committee.",
        [
            "organization science-and-technology-committee: "
            "Science and Technology Committee",
            "country peru: Peru",
            "organization trade-committee: Trade Committee",
        ],
    ),
    (
        "The company Torvex sued the charity Open Hands.",
        [
            "organization torvex: [The company] | Torvex",
            "organization open-hands: [the charity] | Open Hands",
        ],
    ),
    (
        "Figures came from Valstat, the national statistics office.",
        ["organization valstat: Valstat | [the national statistics office]"],
    ),
    # A ticker symbol is no second company.
    (
        "Shares of Dorlan Corp <DLC> fell, Dorlan said.",
        ["organization dorlan-corp: Dorlan Corp | Dorlan"],
    ),
    # The word that stands for the whole name.
    (
        "The Church of Light met. The Church denied it.",
        ["organization church-of-light: Church of Light | Church"],
    ),
]

PLACES = [
    # A river is a place, a country an actor.
    (
        "Floods on the Taro River reached Italy.",
        ["country italy: Italy", "place taro-river: Taro River"],
    ),
    (
        "He drove from Selby Road to Lake Orrin and Mount Tace.",
        [
            "place selby-road: Selby Road",
            "place lake-orrin: Lake Orrin",
            "place mount-tace: Mount Tace",
        ],
    ),
    (
        "Floods hit the village of Karvo and Osten province.",
        ["place karvo: Karvo", "place osten: Osten"],
    ),
    # The state after a city, in short and in full.
    (
        "She moved from Harlow, Ala., to Denver, Colorado.",
        ["place harlow: Harlow", "place denver: Denver", "place colorado: Colorado"],
    ),
    ("West Africa is hot.", ["place west-africa: West Africa"]),
]


@pytest.mark.parametrize(("text", "expected"), [*ORGANISATIONS, *PLACES])
def test_names_are_found_with_their_type(text: str, expected: list[str]) -> None:
    assert draw_cast(text) == expected
