"""Names that are hard to tell, and words with a capital that are none."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

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
    ("It was Universe Anna Holt Moss.", ["person anna-holt-moss: Anna Holt Moss"]),
    # A body and its person without anything between; how a firm is made names none.
    (
        "They joined Shelter Council Anna Holt on Monday.",
        [
            "organization shelter-council: Shelter Council",
            "person anna-holt: Anna Holt",
        ],
    ),
    ("They sued Group Holdings Inc. on Monday.", []),
    ("Shares of Vexon RXQ rose.", ["organization vexon-rxq: Vexon RXQ"]),
    # A word that has its capital from the sentence, before a name that tells its kind.
    (
        "Please Harlow Street School closed.",
        ["organization harlow-street-school: Harlow Street School"],
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
    (
        "The group, Green Dawn, would sue.",
        ["organization green-dawn: [The group] | Green Dawn"],
    ),
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
    ("“Frail does not mean silent,” he said.", []),
    # A currency's sign.
    ("The kwacha ZMW= rose.", []),
    # A question in capitals is about no acronym.
    ("WHO WANTS THE DAM?", []),
    ("WHO OPPOSES IT?", []),
    # A plural of capitals is a class.
    ("NGOs and MPs met. An F-16 fell.", []),
    # A common noun with a capital.
    ("He praised the Government and the Internet.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*MORE, *NOBODY])
def test_names_are_found_with_their_type(text: str, expected: list[str]) -> None:
    found = draw_cast(text)

    assert found == expected


def test_a_headline_in_title_case_names_only_whom_the_body_knows() -> None:
    found = draw_cast(
        "Lena Storm met the board.", headline="Storm Sees Big Chance for Oil Giants"
    )

    assert found == ["person lena-storm: Storm | Lena Storm"]


def test_the_name_of_a_newsletter_names_nobody() -> None:
    assert draw_cast("It rained.", headline="The Morning Brief") == []


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
