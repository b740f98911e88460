"""Names of people are found, with titles and particles, and told from other names."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

PEOPLE = [
    # What a city's former solicitor is called; orders and degrees behind a name.
    (
        "Ex-Perth solicitor Ann Lee left. Dame Jo Ek DBE and Amy Roe PhD stayed.",
        [
            "person ann-lee: [Ex-Perth solicitor] | Ann Lee",
            "person jo-ek: Jo Ek DBE",
            "person amy-roe: Amy Roe PhD",
        ],
    ),
    # A party's member.
    ("It ran against Democrat Mina Roe.", ["person mina-roe: Mina Roe"]),
    # A surname that is a common noun, and a given name that ends names of goods.
    (
        "Vice President Amy Field met Finance Minister Mark Eyde. They left.",
        [
            "person amy-field: [Vice President] | Amy Field",
            "person mark-eyde: [Finance Minister] | Mark Eyde",
        ],
    ),
    ("Major-General Setiva left.", ["person setiva: [Major-General] | Setiva"]),
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
    # Given names that are months, and months beside names.
    (
        "The minister, Jan Orlo, sat. April Zeller met him in June.",
        [
            "person jan-orlo: [The minister] | Jan Orlo | (him)",
            "person april-zeller: April Zeller",
        ],
    ),
    (
        "In June Kovac Ltd sold its mill, and by April Kovac Ltd was gone.",
        ["organization kovac-ltd: Kovac Ltd | (its) | Kovac Ltd"],
    ),
    # Whose administration it is.
    (
        "Chile’s premier, Mia Orlo, spoke. The Orlo administration fell.",
        [
            "country chile: Chile | [The Orlo administration]",
            "person mia-orlo: [Chile’s premier] | Mia Orlo | Orlo",
        ],
    ),
    ("The Orlo administration fell. Orlo wept.", ["person orlo: Orlo | Orlo"]),
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
    # A place that is a part of a surname.
    (
        "Carlos de Santiago left. Ann van Antwerp met De Santiago in Antwerp.",
        [
            "person carlos-de-santiago: Carlos de Santiago | De Santiago",
            "person ann-van-antwerp: Ann van Antwerp",
            "place antwerp: Antwerp",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_names_are_found_with_their_type(text: str, expected: list[str]) -> None:
    assert draw_cast(text) == expected
