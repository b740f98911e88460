"""Titles, descriptions and pronouns are given to the actor they mean."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    # An office that nobody is named for; once, or in small letters, it is no actor.
    (
        "The Foreign Secretary said talks failed. He left.\n"
        "The Foreign Secretary will return. The Mayor and the envoy did not.",
        [
            "person foreign-secretary: [The Foreign Secretary] | (He) | "
            "[The Foreign Secretary]"
        ],
    ),
    # Told by office in the lede, and by name and age behind it.
    (
        "A skipper who rammed a boat was jailed. Tom Hale, 52, had denied it.\n"
        "Ann Lee said the skipper wept.",
        [
            "person tom-hale: [A skipper] | Tom Hale | [the skipper]",
            "person ann-lee: Ann Lee",
        ],
    ),
    # An officer with "chief", whose noun is not the first word.
    (
        "Chief financial officer Ana Bruni left. The chief medical officer, Jo Ek, "
        "did not. An officer wept.",
        [
            "person ana-bruni: [Chief financial officer] | Ana Bruni",
            "person jo-ek: [The chief medical officer] | Jo Ek",
        ],
    ),
    # Apposition in both orders, and the title alone later.
    (
        "The Norwegian prime minister, Ola Berg, met Finland's president, Mia Salo. "
        "The prime minister smiled. The Finnish president did not.",
        [
            "person ola-berg: [The Norwegian prime minister] | Ola Berg | "
            "[The prime minister]",
            "country norway: [Norwegian]",
            "country finland: Finland | [Finnish]",
            "person mia-salo: [Finland's president] | Mia Salo | "
            "[The Finnish president]",
        ],
    ),
    # Who was asked to do something is not who speaks in the next sentence.
    (
        "Ola Berg called on Jon Ek to resign. He said the vote was lost.",
        ["person ola-berg: Ola Berg | (He)", "person jon-ek: Jon Ek"],
    ),
    # An office between organisation and name.
    (
        "NATO Secretary-General Jon Ek spoke. The secretary-general urged calm.",
        [
            "person jon-ek: [NATO Secretary-General] | Jon Ek | "
            "[The secretary-general]",
            "organization north-atlantic-treaty-organization: NATO",
        ],
    ),
    # What an office is held for may follow it.
    (
        "The president of Ghana, Kofi Mensah, left. Mensah was ill.",
        [
            "person kofi-mensah: [The president of Ghana] | Kofi Mensah | Mensah",
            "country ghana: Ghana",
        ],
    ),
    # A portfolio in the title.
    (
        "Secretary of State Dana Fox met Minister of Foreign Affairs Ion Radu.",
        [
            "person dana-fox: [Secretary of State] | Dana Fox",
            "person ion-radu: [Minister of Foreign Affairs] | Ion Radu",
        ],
    ),
    # A description in the lede, the name in the next sentence.
    (
        "Peru's envoy to the United Nations said on Friday that talks failed.\n"
        "Luis Prado also blamed Chile.",
        [
            "person luis-prado: [Peru's envoy to the United Nations] | Luis Prado",
            "country peru: Peru",
            "organization united-nations: United Nations",
            "country chile: Chile",
        ],
    ),
    # The noun that stands for an organisation.
    (
        "The United Nations met. The organization asked for help.",
        ["organization united-nations: United Nations | [The organization]"],
    ),
    (
        "Harrow Bank said profit fell. The bank lost money. The party did not.",
        ["organization harrow-bank: Harrow Bank | [The bank]"],
    ),
    # The name before its office, and an office with all its words.
    (
        "Luis Prado, Panama's coach, left.",
        ["person luis-prado: Luis Prado | [Panama's coach]", "country panama: Panama"],
    ),
    (
        "A spokeswoman for its foreign ministry, Irina Zhuk, called.",
        [
            "person irina-zhuk: [A spokeswoman for its foreign ministry] | Irina Zhuk",
        ],
    ),
    (
        "The head of the charity Open Hands, Ann Roe, left.",
        [
            "person ann-roe: [The head of the charity Open Hands] | Ann Roe",
            "organization open-hands: [the charity] | Open Hands",
        ],
    ),
    # A minister of the British kind is named again.
    (
        "Business Secretary Edwin Marsh spoke. The minister smiled.",
        ["person edwin-marsh: [Business Secretary] | Edwin Marsh | [The minister]"],
    ),
    # One beside another of the same rank.
    (
        "His Cambodian counterpart, Sok Vann, left.",
        [
            "person sok-vann: [His Cambodian counterpart] | Sok Vann",
            "country cambodia: [Cambodian]",
        ],
    ),
    # An owner of an office is not what the office is held for.
    (
        "The head of Peru's navy, Ana Rios, left.",
        ["person ana-rios: [The head of Peru's navy] | Ana Rios", "country peru: Peru"],
    ),
    # Gender decides.
    (
        "Ann Lee met Bob Dahl. She thanked him for his help.",
        [
            "person ann-lee: Ann Lee | (She)",
            "person bob-dahl: Bob Dahl | (him) | (his)",
        ],
    ),
    # A person without a name takes the pronoun away.
    (
        "Bob Dahl left. An official spoke. He gave no name.",
        ["person bob-dahl: Bob Dahl"],
    ),
    # Kinship beside a name tells who is who.
    (
        "Tom Roe's mother, Jane, wept. She left.",
        [
            "person jane: [Tom Roe's mother] | Jane | (She)",
            "person tom-roe: Tom Roe",
        ],
    ),
    # The name may follow its pronoun.
    (
        "Asked whether he would resign, Tom Roe said no.",
        ["person tom-roe: (he) | Tom Roe"],
    ),
    # Who is told is not the teller, and who spoke goes on.
    ("Tom Roe told him to leave.", ["person tom-roe: Tom Roe"]),
    (
        "Tom Roe met Al Ash. Al Ash said no. He added that it was late.",
        ["person tom-roe: Tom Roe", "person al-ash: Al Ash | Al Ash | (He)"],
    ),
    # A body with a plural name is "they".
    (
        "The Liberal Democrats met. They voted.",
        ["organization liberal-democrats: Liberal Democrats | (They)"],
    ),
    # Words inside a quotation seldom mean one outside.
    (
        'Chile waited. "It refused," Tom Roe said.',
        ["country chile: Chile", "person tom-roe: Tom Roe"],
    ),
    # Who does two things is neither time the one to whom they are done; and "his" tells
    # that the general is no woman.
    (
        "Mrs Ada Lund knew a general. He thanked her and expelled her from his camp. "
        "She left.",
        ["person ada-lund: Ada Lund | (her) | (her) | (She)"],
    ),
    # Somebody unnamed within a quote does not say it.
    (
        "Mira Holm, who lost her boat, wept. “The captain saw it,” she said.",
        ["person mira-holm: Mira Holm | (her) | (she)"],
    ),
    # "It" does something, "it is" nothing.
    (
        "Iran was told to give up its programme. It refused. It is late.",
        ["country iran: Iran | (its) | (It)"],
    ),
    # Who is urged owns what the infinitive speaks of.
    (
        "China urged Japan to end its patrols.",
        ["country china: China", "country japan: Japan | (its)"],
    ),
    # Who demands is not whom the demand is about.
    (
        "Chile met Peru, demanding it open the border.",
        ["country chile: Chile", "country peru: Peru | (it)"],
    ),
    # What somebody is told to be again is told of the same one.
    (
        "The US lists Hamas as a terrorist group. It is not one, Qatar says.",
        [
            "country united-states: US",
            "organization hamas: Hamas | (It)",
            "country qatar: Qatar",
        ],
    ),
    (
        "Bo Ek called the vote a farce, and it was one. Hamas is at war. It is one of "
        "many.",
        ["person bo-ek: Bo Ek", "organization hamas: Hamas"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_mentions_are_given_to_whom_they_mean(text: str, expected: list[str]) -> None:
    found = draw_cast(text)

    assert found == expected
