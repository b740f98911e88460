"""Common nouns stand for the organisations that the article has named, or will."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "a noun with a word of the name before it",
        "Harrow Central Bank met. The central bank kept rates.",
        ["organization harrow-central-bank: Harrow Central Bank | [The central bank]"],
    ),
    (
        "a noun with the adjective of a land",
        "Harrow Bank met. The Danish bank kept rates.",
        ["organization harrow-bank: Harrow Bank | [The Danish bank]"],
    ),
    (
        "another one of its kind",
        "Harrow Bank spoke. The seaside bank did not.",
        ["organization harrow-bank: Harrow Bank"],
    ),
    (
        "a noun that fits any company, for the one that acted",
        "CrowdLock said sales fell. The company will shut a plant.",
        ["organization crowdlock: CrowdLock | [The company]"],
    ),
    (
        "one that no other noun fits",
        "The Harrow Workers Union struck. The company did not yield.",
        ["organization harrow-workers-union: Harrow Workers Union"],
    ),
    (
        "one of a single word that nobody knew for a company",
        "Fernlake said sales fell. The company will shut a plant.",
        ["organization fernlake: Fernlake | [The company]"],
    ),
    (
        "a maker of a land, who is not whoever acts beside it; a group of its town",
        "Harrow Corp raised its bid for Lill Corp, hours after staff of the French "
        "brake maker left. The Turin-based group will not go.",
        [
            "organization harrow-corp: Harrow Corp | (its) | [The Turin-based group]",
            "organization lill-corp: Lill Corp | [the French brake maker]",
        ],
    ),
    (
        "nobody of another land",
        "Oslo Ferries sued Lill. The Swedish firm denied it.",
        ["organization oslo-ferries: Oslo Ferries"],
    ),
    (
        "the firm named last, where the last that acted is none and acted long before",
        "CrowdLock met. Rain fell. Crowds sang. Shares in Holst Milch fell. A judge "
        "says the company lied.",
        [
            "organization crowdlock: CrowdLock",
            "organization holst-milch: Holst Milch | [the company]",
        ],
    ),
    (
        "no fund, though its name is a firm's",
        "CrowdLock lost money. Lill Partners, a Boston investment fund, sold its "
        "shares. The fund is calm. A judge said the company had lied.",
        [
            "organization crowdlock: CrowdLock | [the company]",
            "organization lill-partners: Lill Partners | "
            "[a Boston investment fund] | (its) | [The fund]",
            "place boston: Boston",
        ],
    ),
    (
        "an agency of several",
        "The World Food Program flew in maize. The U.N. agency asked for money.",
        [
            "organization world-food-programme: World Food Program | [The U.N. agency]",
            "organization united-nations: U.N.",
        ],
    ),
    (
        "one named later",
        "Dockers will walk out, their union has said.\n"
        "The Federation of Crane Drivers announced it on Monday.",
        [
            "organization federation-of-crane-drivers: [their union] | "
            "Federation of Crane Drivers"
        ],
    ),
    (
        "hers by the title before her name",
        "CrowdLock co-founder Nina Petrov said her company had warned them.",
        [
            "organization crowdlock: CrowdLock | [her company]",
            "person nina-petrov: [CrowdLock co-founder] | Nina Petrov | (her)",
        ],
    ),
    (
        "his by the adjective of his party",
        "The Greens won four seats. Green leader Ola Berg wept. His party wants a ban.",
        [
            "organization greens: Greens | [His party]",
            "person ola-berg: [Green leader] | Ola Berg | (His)",
        ],
    ),
    (
        "a party's rooms",
        "The Harrow Alliance lost. Ola Berg spoke at the party secretariat.",
        [
            "organization harrow-alliance: Harrow Alliance | [the party]",
            "person ola-berg: Ola Berg",
        ],
    ),
    (
        "a union by its members",
        "The Irish Nurses' Alliance struck. Ministers appealed to the union.",
        ["organization irish-nurses-alliance: Irish Nurses' Alliance | [the union]"],
    ),
    (
        "one of an age, for whom the story is about",
        "The court jailed Ola Berg. Judge Mia Salo fined Ola Berg, too. "
        "The 67-year-old leader wept.",
        [
            "person ola-berg: Ola Berg | Ola Berg | [The 67-year-old leader]",
            "person mia-salo: [Judge] | Mia Salo",
        ],
    ),
    (
        "whose deed it is",
        "A Greek request was turned down.",
        ["country greece: [Greek]"],
    ),
    (
        "a noun printed as a name",
        "The Bank of Orlo met. The Bank had lent. Joan Ross wrote to the Bank.",
        [
            "organization bank-of-orlo: Bank of Orlo | [The Bank] | [the Bank]",
            "person joan-ross: Joan Ross",
        ],
    ),
    (
        "of several that fit, the company that says something said something before",
        "Brell Freight Inc said it would buy Dorn Stores Plc. The company said it had "
        "cash. The company wept.",
        [
            "organization brell-freight-inc: Brell Freight Inc | (it) | "
            "[The company] | (it) | [The company]",
            "organization dorn-stores-plc: Dorn Stores Plc",
        ],
    ),
    (
        "and where none did, the one that acts in its sentence",
        "Brell Freight Inc will buy Dorn Stores Plc, the company said.",
        [
            "organization brell-freight-inc: Brell Freight Inc | [the company]",
            "organization dorn-stores-plc: Dorn Stores Plc",
        ],
    ),
    (
        "where nobody has spoken it is the one named last",
        "Brell Freight Inc will buy Dorn Stores Plc. The company said so.",
        [
            "organization brell-freight-inc: Brell Freight Inc",
            "organization dorn-stores-plc: Dorn Stores Plc | [The company]",
        ],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_description_is_given_to_what_it_means(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
