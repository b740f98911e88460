"""Names of people, organisations, countries and places are found with their type."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

PEOPLE = [
    # What a city's former solicitor is called; orders and degrees behind a name.
    (
        "Ex-Perth solicitor Ann Lee left. Dame Jo Ek DBE and Amy Roe PhD stayed.",
        [
            "person ann-lee: [Ex-Perth solicitor] | Ann Lee",
            "person jo-ek: Jo Ek",
            "person amy-roe: Amy Roe",
        ],
    ),
    # A Vietnamese family name where a sentence opens.
    ("Tran Thi Lan agreed.", ["person tran-thi-lan: Tran Thi Lan"]),
    # The place of a title of nobility.
    (
        "Baroness Hollin of Foy spoke.",
        ["person hollin: Hollin", "place foy: Foy"],
    ),
    # A given name that is also whoever lives in a country; several titles.
    (
        "The new head, Finn Holm, spoke. The Rt Rev Hugh Rill agreed.",
        ["person finn-holm: [The new head] | Finn Holm", "person hugh-rill: Hugh Rill"],
    ),
    # No names: a plural at the start, the subject of a bill, sums of money.
    ("Units of the brigade fought over the Schools (Water Safety) Bill.", []),
    ("They seized P6.8 million, R1,200.50 and a .45-caliber pistol.", []),
    # A full name, then the surname alone.
    (
        "Mara Ellison resigned. Ellison gave no reason.",
        ["person mara-ellison: Mara Ellison | Ellison"],
    ),
    # What only an organisation has: an executive, employees, shares.
    (
        "The chief executive of Alder resigned. Employees of Brightwater cheered.",
        ["organization alder: Alder", "organization brightwater: Brightwater"],
    ),
    # Who works for it: a person of X, and a director.
    (
        "Ann Lee of Greenwave spoke. The director of Brightwater agreed.",
        [
            "person ann-lee: Ann Lee",
            "organization greenwave: Greenwave",
            "organization brightwater: Brightwater",
        ],
    ),
    # What a place has.
    (
        "The mayor of Zhelnik left. The outskirts of Brod were quiet.",
        ["place zhelnik: Zhelnik", "place brod: Brod"],
    ),
    # Danish firms, and ports that sign.
    (
        "Vindholm A/S and the Port of Ringby signed a lease.",
        [
            "organization vindholm-a-s: Vindholm A/S",
            "organization port-of-ringby: Port of Ringby",
        ],
    ),
    # A given name that is a town's.
    (
        "Union leader Hama Mensah spoke.",
        ["person hama-mensah: [Union leader] | Hama Mensah"],
    ),
    ("Shares in Volterra fell.", ["organization volterra: Volterra"]),
    # An initial and Spanish particles.
    (
        "He met John F. Okafor and Maria de la Cruz in the garden.",
        [
            "person john-f-okafor: John F. Okafor",
            "person maria-de-la-cruz: Maria de la Cruz",
        ],
    ),
    # A surname with its particles, capital at the beginning of a sentence.
    (
        "Talks were led by Ursula van der Meer. Van der Meer was calm.",
        ["person ursula-van-der-meer: Ursula van der Meer | Van der Meer"],
    ),
    # An Arabic article that the second mention leaves out.
    (
        "Bashir al-Hadid resigned. Hadid left at once.",
        ["person bashir-al-hadid: Bashir al-Hadid | Hadid"],
    ),
    # Courtesy titles are no part of the name.
    (
        "Dr. Lena Marsh, 44, runs the clinic. Ms Marsh was born there.",
        ["person lena-marsh: Lena Marsh | Marsh"],
    ),
    # A family name that stands first, and is a common word.
    (
        "Park Ji-won said it was late. Park left.",
        ["person park-ji-won: Park Ji-won | Park"],
    ),
    # Unknown names after an adverb that opens the sentence.
    (
        "However, Ruiz refused. Meanwhile, Kovac agreed.",
        ["person ruiz: Ruiz", "person kovac: Kovac"],
    ),
    # Surnames that are months, professions and plain words.
    (
        "Theresa May left. May said nothing in May.",
        ["person theresa-may: Theresa May | May"],
    ),
    (
        "James Baker spoke. Baker sat down. A baker laughed.",
        ["person james-baker: James Baker | Baker"],
    ),
    (
        "Rose Field wept. Field said the field was wet.",
        ["person rose-field: Rose Field | Field"],
    ),
    # A surname that is a capital, and a speaker's label in capitals.
    (
        "Denzel Washington spoke. Washington smiled.",
        ["person denzel-washington: Denzel Washington | Washington"],
    ),
    ("PENCE: No. Mike Pence nodded.", ["person mike-pence: PENCE | Mike Pence"]),
    # Two of one family are two, and the nearest is meant.
    (
        "Ada Cole met Ben Cole. Mrs Cole left. Mr Cole stayed.",
        ["person ada-cole: Ada Cole | Cole", "person ben-cole: Ben Cole | Cole"],
    ),
    # A party in brackets is not a person.
    (
        "Cllr Ann Lee (Con) won.",
        ["person ann-lee: [Cllr] | Ann Lee"],
    ),
]

ORGANISATIONS = [
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
    # Bodies named by a land and what they run.
    (
        "A goat was found by Irish Rail. The company said so.",
        ["organization irish-rail: Irish Rail | [The company]"],
    ),
    ("He left Scottish Water.", ["organization scottish-water: Scottish Water"]),
    (
        "Elections Ontario was sorry, and Statistics Norway was not.",
        [
            "organization elections-ontario: Elections Ontario",
            "organization statistics-norway: Statistics Norway",
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
    (
        "The company Torvex sued the charity Open Hands.",
        ["organization torvex: Torvex", "organization open-hands: Open Hands"],
    ),
    (
        "Figures came from Valstat, the national statistics office.",
        ["organization valstat: Valstat"],
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

MORE = [
    # A nickname in quotation marks.
    (
        'Gary "Tank" Holt left. Holt was ill.',
        ['person gary-holt: Gary "Tank" Holt | Holt'],
    ),
    (
        "They met Emil “the Eel” Roth and Tomé 'Ka Lito' Navarra.",
        [
            "person emil-roth: Emil “the Eel” Roth",
            "person tome-navarra: Tomé 'Ka Lito' Navarra",
        ],
    ),
    # A seat of government in capitals; what has its seat somewhere is no person.
    ("KREMLIN yesterday denied it.", ["country russia: KREMLIN"]),
    (
        "The owner, Oslo-based Lumen Tide, said no.",
        ["organization lumen-tide: Lumen Tide"],
    ),
    # A surname begins with its particles; an office with "Under" opens no sentence.
    (
        "Piet van der Berg came. Later van der Berg sold the van Smith drove.",
        [
            "person piet-van-der-berg: Piet van der Berg | van der Berg",
            "person smith: Smith",
        ],
    ),
    (
        "They met U.S. Under Secretary of State Ann Lee.",
        [
            "person ann-lee: [U.S. Under Secretary of State] | Ann Lee",
            "country united-states: U.S.",
        ],
    ),
    # A particle makes a person, but not of where something is; nor does a number.
    ("A truck burnt in Porta del Norte.", ["place porta-del-norte: Porta del Norte"]),
    ("Lena del Norte left in World War II.", ["person lena-del-norte: Lena del Norte"]),
    # A word that describes a person before the given name.
    (
        "Striker Paolo Marenzi won.",
        ["person paolo-marenzi: [Striker] | Paolo Marenzi"],
    ),
    # Titles in the plural, and a title that is a winner's.
    (
        "Senators Ann Lee and Bo Dahl met Miss Universe Rosa Marin.",
        [
            "person ann-lee: [Senators] | Ann Lee",
            "person bo-dahl: Bo Dahl",
            "person rosa-marin: Rosa Marin",
        ],
    ),
    # Clubs of places, and bodies of people in the plural.
    ("The Harlow Rangers lost.", ["organization harlow-rangers: Harlow Rangers"]),
    ("Chicago Volts lost.", ["organization chicago-volts: Chicago Volts"]),
    # A known name goes on: a branch of an organisation.
    ("UN Oceans and Sony Peru agreed.", [
        "organization un-oceans: UN Oceans", "organization sony-peru: Sony Peru",
    ]),
    # What is in or from somewhere is a place, even with a woman's name.
    ("He cooked in Emilia and came from Varn.", [
        "place emilia: Emilia", "place varn: Varn",
    ]),
    # Nobody's name has an article.
    ("She crossed the Orlo and met the Brisk.", [
        "organization orlo: Orlo", "organization brisk: Brisk",
    ]),
    # A family is nobody in particular.
    ("Tom Roe met the Roes.", ["person tom-roe: Tom Roe"]),
    # Who is followed by "who" is somebody.
    ("It was Varga who left.", ["person varga: Varga"]),
    # An opening word is a name when it owns, acts or stands elsewhere.
    ("Varga's car stopped. Halva rose. Orbit by orbit.", [
        "person varga: Varga", "person halva: Halva",
    ]),
    # An acronym that is spelled by the capitals of a name.
    ("The Arid Lands Trust met. ALT grew.", [
        "organization arid-lands-trust: Arid Lands Trust | ALT",
    ]),
    # A long name of an organisation.
    (
        "Talks of the High Rights Council of the Nile began.",
        [
            "organization high-rights-council-of-the-nile: "
            "High Rights Council of the Nile"
        ],
    ),
    # Only the organisation acts, not its event.
    ("He watched the FIFA World Cup.", ["organization fifa: FIFA"]),
    # A demonym before a person.
    ("Briton Andy Marlow won.", ["person andy-marlow: Andy Marlow"]),
    # A hospital of a saint and of children.
    ("It closed the Children's Hospital.", [
        "organization childrens-hospital: Children's Hospital",
    ]),
    # A title at the end of a run names nobody by itself.
    ("The White House Chief left.", ["country united-states: White House"]),
    # Plain words before a given name, and a direction before a place.
    ("Plain Ann Marlow sang in North London.", [
        "person ann-marlow: Ann Marlow", "place north-london: North London",
    ]),
    # A company that is also a plain word, before a verb.
    ("Labour has a plan. Labour shortages grew.", [
        "organization labour-party: Labour",
    ]),
    # What stands after a name tells what it is.
    ("Torvex television said so. In Torvex, rain fell.", [
        "organization torvex: Torvex | Torvex",
    ]),
    ("The group, Green Dawn, would sue.", ["organization green-dawn: Green Dawn"]),
    # A politician's party and state in brackets.
    ("Ann Roe (R-Ohio) met Tom Ash (SNP).", [
        "person ann-roe: Ann Roe", "person tom-ash: Tom Ash",
        "organization scottish-national-party: SNP",
    ]),
    # A woman's name that the lexicons do not know, after a courtesy title.
    ("Mrs Quorra left.", ["person quorra: Quorra"]),
    # A person after the place that ends his title.
    ("He blamed the governor of Tarn province, Nawfal al-Radi.", [
        "person nawfal-al-radi: [the governor of Tarn province] | Nawfal al-Radi",
        "place tarn: Tarn",
    ]),
    # A surname that is a capital, after a given name that no lexicon knows.
    ("Quilla Lima, a Peruvian woman, left. Lima wept.", [
        "person quilla-lima: Quilla Lima | [a Peruvian woman] | Lima",
    ]),
    ("Dorvan Madrid won. Orlo Cairo, 42, left.", [
        "organization dorvan-madrid: Dorvan Madrid", "person orlo-cairo: Orlo Cairo",
    ]),
    # A quoted name after the noun that tells what it is.
    ('He told the newspaper "Dorvan Post".', ["organization dorvan-post: Dorvan Post"]),
    # A port and a river with the noun beside it.
    ("They left Orvo harbour in Tarn province.", [
        "place orvo: Orvo", "place tarn: Tarn",
    ]),
]  # fmt: skip

NOBODY: list[tuple[str, list[str]]] = [
    # What sort of article it is.
    ("EXPLAINER: Why is the river so low?", []),
    # Events, agreements, days and months.
    ("The World Cup and the Paris Agreement were on Tuesday in May.", []),
    # Plain words that open a sentence.
    ("Talks failed. Investors sold shares. Scholars disagreed.", []),
    ("Twenty-nine died. Deep-pocketed donors paid.", []),
    # Peoples and regions as adjectives and in the plural.
    ("Scottish voters and Catalan voters met. Two Germans met three Poles.", []),
    # Ships and works, wherever they are named again.
    ("The ferry Northern Star sank. Northern Star was old.", []),
    ('They sang "Summer Rain" and "The Long Way Home" at the gala.', []),
    # An adjective is no mention.
    ("French wine and U.S. stock futures fell.", []),
    # Plain words with capitals, and days of note.
    ("He fears Climate Change.", []),
    ("Voters chose on Super Tuesday. Super Tuesday came.", []),
    ("All the ministers left. Orbit by orbit they fell.", []),
    # Speech in quotation marks is no title of a work, and names nobody here.
    ('"Stop That!" he said. He read "Why We Fell," a book.', []),
    # A plural of capitals is a class.
    ("NGOs and MPs met. An F-16 fell.", []),
    # A common noun with a capital.
    ("He praised the Government and the Internet.", []),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*PEOPLE, *ORGANISATIONS, *PLACES, *MORE, *NOBODY]
)
def test_names_are_found_with_their_type(text: str, expected: list[str]) -> None:
    found = draw_cast(text)

    assert found == expected


def test_a_headline_in_title_case_names_only_whom_the_body_knows() -> None:
    found = draw_cast(
        "Lena Storm met the board.", headline="Storm Sees Big Chance for Oil Giants"
    )

    assert found == ["person lena-storm: Storm | Lena Storm"]


def test_countries_and_known_organisations_are_found_in_such_a_headline() -> None:
    found = draw_cast(
        "Nothing was said.", headline="OPEC Says Peru May Join Talks Soon"
    )

    assert found == [
        "organization organization-of-the-petroleum-exporting-countries: OPEC",
        "country peru: Peru",
    ]


def test_a_heading_in_capitals_names_nobody() -> None:
    assert draw_cast("MARKET WATCH\nPrices fell.") == []
