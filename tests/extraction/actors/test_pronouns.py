"""Pronouns stand for whom grammar and the story let them stand."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "nobody is 'she' in his own words",
        "Ann Lee's mother, Rosa, spoke to Ann Lee. "
        '"She asked about the dog," Rosa said.',
        [
            "person ann-lee: Ann Lee | Ann Lee | (She)",
            "person rosa: [Ann Lee's mother] | Rosa | Rosa",
        ],
    ),
    (
        "whoever acts is not acted on, in the second verb either",
        "Jon Ek accused Ola Berg of fraud and fired him.",
        ["person jon-ek: Jon Ek", "person ola-berg: Ola Berg | (him)"],
    ),
    (
        "a woman who is named goes before a stranger who may be one",
        "Ann Lee met a general. The general accused Ann Lee of spying. She laughed.",
        ["person ann-lee: Ann Lee | Ann Lee | (She)"],
    ),
    (
        "'it' that speaks of a report",
        "Harrow Bank accused the police. "
        "In a report released on Monday it said that officers had lied.",
        ["organization harrow-bank: Harrow Bank | (it)"],
    ),
    (
        "who is thanked for what is his",
        "Harrow Bank met Open Fund. It thanked Chad for its help.",
        [
            "organization harrow-bank: Harrow Bank | (It)",
            "organization open-fund: Open Fund",
            "country chad: Chad | (its)",
        ],
    ),
    (
        "who is accused",
        "Somalia cut ties with Kenya in March, accusing it of arming rebels.",
        ["country somalia: Somalia", "country kenya: Kenya | (it)"],
    ),
    (
        "the state for which 'he' speaks",
        "Kenyan minister Asha Odero met Qatari envoy Ali Najm. "
        "Najm said his government would reopen its mission.",
        [
            "person asha-odero: [Kenyan minister] | Asha Odero",
            "country kenya: [Kenyan]",
            "person ali-najm: [Qatari envoy] | Ali Najm | Najm | (his)",
            "country qatar: [Qatari] | [his government] | (its)",
        ],
    ),
    (
        "what 'it' says was done to it",
        "Harrow Mission heard shots but said it had been denied access. "
        "It was felt that all was lost. Officials said it had been shut.",
        ["organization harrow-mission: Harrow Mission | (it)"],
    ),
    (
        "a body whose name is not told",
        "Harrow Bank fell. Another bank said it would rise.",
        ["organization harrow-bank: Harrow Bank"],
    ),
    (
        "a body with its trade behind it",
        "Lill Foods is listed. The NGG trade union warned of cuts. "
        "Its head, Finn Voss, left.",
        [
            "organization lill-foods: Lill Foods",
            "organization ngg: NGG | (Its)",
            "person finn-voss: [Its head] | Finn Voss",
        ],
    ),
    (
        "who is judged",
        "Peru supports Chile on issues concerning its core interests.",
        ["country peru: Peru", "country chile: Chile | (its)"],
    ),
    (
        "one who was named before a long quote",
        'Mia Salo teaches. "Do I want water? Yes," she says. "Do I want a road? Yes. '
        'Do I want to go? Ask me. Ask the others. Ask them all." '
        '"I do not," says her daughter Imane.',
        [
            "person mia-salo: Mia Salo | (she) | (her)",
            "person imane: [her daughter] | Imane",
        ],
    ),
    (
        "who is warned",
        "Brussels has warned Peru that it could face fines.",
        ["organization european-union: Brussels", "country peru: Peru | (it)"],
    ),
    (
        "what is done to, before what a relative clause names",
        "Jon Ek, who leads the Green Party, accused the Rural Alliance of theft. "
        "Its leader wept.",
        [
            "person jon-ek: Jon Ek",
            "organization green-party: Green Party",
            "organization rural-alliance: Rural Alliance | (Its)",
        ],
    ),
    (
        "of a list",
        "Jon Ek named Ola Berg and his wife, Mia Salo.",
        [
            "person jon-ek: Jon Ek",
            "person ola-berg: Ola Berg | (his)",
            "person mia-salo: [his wife] | Mia Salo",
        ],
    ),
    (
        "whoever stands before 'which'",
        "Peru and Chile freed men. They flew in a plane of the Harrow Mission "
        '(HM), which called it "a light". '
        '"We hope," said Ann Lee, who heads its office.',
        [
            "country peru: Peru",
            "country chile: Chile",
            "organization harrow-mission: Harrow Mission | HM | (its)",
            "person ann-lee: Ann Lee",
        ],
    ),
    (
        "a subject parted from its verb",
        "Goran Berg scored. Manager Jon Ek, nicknamed “the Professor” by fans, had "
        "been under attack. This time he threw on three men.",
        [
            "person goran-berg: Goran Berg",
            "person jon-ek: [Manager] | Jon Ek | (he)",
        ],
    ),
    (
        "ahead, to the subject",
        "Moving her motion, the peer, Ann Lee, a former nurse, spoke.",
        ["person ann-lee: (her) | [the peer] | Ann Lee | [a former nurse]"],
    ),
    (
        "a list of news, far from its head",
        "Castel Agro SA said:\n* rain fell\n* soy was dear\n* wheat was cheap\n"
        "* corn was fair\n* rye was poor\n* Says it has agreed to sell silos",
        ["organization castel-agro-sa: Castel Agro SA | (it)"],
    ),
    (
        "a lawyer's client, and 'he' who is not the speaker",
        "Ola Berg was jailed. Berg had lied. Jon Ek KC said his client was ill. "
        '"He is a ruined man," he added.',
        [
            "person ola-berg: Ola Berg | Berg | [his client] | (He)",
            "person jon-ek: Jon Ek KC | (his) | (he)",
        ],
    ),
    (
        "no client of one who pleads for nobody",
        "Ola Berg was jailed. Berg had lied. Jon Ek said his client was ill.",
        ["person ola-berg: Ola Berg | Berg", "person jon-ek: Jon Ek | (his)"],
    ),
    (
        "one quoted in a quote does not speak of himself",
        "The skipper, Ola Berg, turned. "
        "\"My captain looked at me and said, 'He means it',\" Mia Salo said.",
        [
            "person ola-berg: [The skipper] | Ola Berg | (He)",
            "person mia-salo: Mia Salo",
        ],
    ),
    (
        "an office whose owner is a pronoun, before its holder is named",
        "Harrow Bank kept its rates, but its president signaled a cut.\n"
        "Helena Brandt told reporters that it might be soon.",
        [
            "organization harrow-bank: Harrow Bank | (its) | (its)",
            "person helena-brandt: [its president] | Helena Brandt",
        ],
    ),
    (
        "who spoke behind her words",
        'Jon Ek met Ola Berg. "No," said Ola Berg. He left at once.',
        [
            "person jon-ek: Jon Ek",
            "person ola-berg: Ola Berg | Ola Berg | (He)",
        ],
    ),
    (
        "who owns the subject, before the one owned",
        "Ann Lee moved out. Lee liked it. "
        "Her sister, Rosa, wept. She lost her job in May.",
        [
            "person ann-lee: Ann Lee | Lee | (Her) | (She) | (her)",
            "person rosa: [Her sister] | Rosa",
        ],
    ),
    (
        "the one owned, when it is she who speaks",
        "Jon Ek won. His manager, Ola Berg, was glad. Then he said no.",
        [
            "person jon-ek: Jon Ek | (His)",
            "person ola-berg: [His manager] | Ola Berg | (he)",
        ],
    ),
    (
        "nobody unnamed in the next paragraph, unless he speaks",
        "Ann Lee flew home. Lee is ill. A spokeswoman for Open Fund wept.\n"
        "Friends like her.\nA nurse wept.\nNo, she said.",
        [
            "person ann-lee: Ann Lee | Lee | (her)",
            "organization open-fund: Open Fund",
        ],
    ),
    (
        "not the speaker, sentences into his speech",
        'Jon Ek met Ola Berg. "We had a guest," said Ek. "The bread was dry. '
        'The soup was cold. He ate."',
        [
            "person jon-ek: Jon Ek | Ek",
            "person ola-berg: Ola Berg | (He)",
        ],
    ),
    (
        "a name alone with its verb",
        "Rosa Lee wept. Ann Berg laughs. She is late.",
        [
            "person rosa-lee: Rosa Lee",
            "person ann-berg: Ann Berg | (She)",
        ],
    ),
    (
        "nobody unnamed for the one named first, though a number ends the article",
        "Ann Lee won. A woman met a nurse. She wept. It ended 3 - 2",
        ["person ann-lee: Ann Lee"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_pronoun_is_given_to_whom_it_means(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
