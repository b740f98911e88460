"""For whom a pronoun cannot stand, and what speaks for the others."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "whoever kills, of those killed",
        "Chad said Kenya had opened fire on a post, killing five of its soldiers.",
        ["country chad: Chad | (its)", "country kenya: Kenya"],
    ),
    (
        "but of his own",
        "Chad said Kenya had opened fire, killing five of its own soldiers.",
        ["country chad: Chad", "country kenya: Kenya | (its)"],
    ),
    (
        "whom somebody meets",
        "Ola Berg is a guest of Jon Ek. He met Berg in May.",
        ["person ola-berg: Ola Berg | Berg", "person jon-ek: Jon Ek | (He)"],
    ),
    (
        "whoever does it, by name or by office, but for whom it was done to before",
        "Ola Berg praised Ann Lee. Chad's president, Una Holm, phoned her and invited "
        "her to Oslo for her birthday.",
        [
            "person ola-berg: Ola Berg",
            "person ann-lee: Ann Lee | (her) | (her) | (her)",
            "country chad: Chad",
            "person una-holm: [Chad's president] | Una Holm",
            "place oslo: Oslo",
        ],
    ),
    (
        "whoever frees another from what is his",
        "Jon Ek freed Bo Holm from his cell.",
        ["person jon-ek: Jon Ek", "person bo-holm: Bo Holm | (his)"],
    ),
    (
        "who told of another, when he does something",
        "Judge Bo Holm said Jon Ek had wept. He freed Ek on Monday.",
        ["person bo-holm: [Judge] | Bo Holm | (He)", "person jon-ek: Jon Ek | Ek"],
    ),
    (
        "who speaks in an aside, though somebody else does more",
        "Bo Holm, smiling, said Jon Ek had run. The road, he reckoned, was dry.",
        ["person bo-holm: Bo Holm | (he)", "person jon-ek: Jon Ek"],
    ),
    (
        "who is told again to be what he is, or not",
        "Peru met Chad. Chad is ready. It is not ready to pay. It is late.",
        ["country peru: Peru", "country chad: Chad | Chad | (It)"],
    ),
    (
        "nobody, where nobody named was told to be so",
        "Chad met Peru. The road was open. It is not open to all.",
        ["country chad: Chad", "country peru: Peru"],
    ),
    (
        "whom 'they' have dealt with",
        '"They will not say no to Chad," said Ola Berg. "So they say nothing."',
        ["country chad: Chad", "person ola-berg: Ola Berg"],
    ),
    (
        "whoever was named, where a body without a name is nearer",
        "Chad shut a road. Ola Berg, who heads the mission, said one of its men hid.",
        ["country chad: Chad", "person ola-berg: Ola Berg"],
    ),
    (
        "who is named last, as what something is",
        "Chad wants a deal. The problem is Kenya. Diplomats say its army is weak.",
        ["country chad: Chad", "country kenya: Kenya | (its)"],
    ),
    (
        "within a few words that are quoted",
        'Chad accused Kenya of trying to "bomb its way to a better map".',
        ["country chad: Chad", "country kenya: Kenya | (its)"],
    ),
    (
        "who is warned of what another will do, unless it befalls him",
        "Chad warned Kenya that it would strike. Peru warned Norway it would lose.",
        [
            "country chad: Chad | (it)",
            "country kenya: Kenya",
            "country peru: Peru",
            "country norway: Norway | (it)",
        ],
    ),
    (
        "the agency that those who spoke had told",
        "Growers told Tidewater News that it was dry. They said prices fell.",
        ["organization tidewater-news: Tidewater News"],
    ),
    (
        "round whose deed somebody speaks",
        "Ola Berg met Jon Ek, the mayor. Ek, he said, had been kind.",
        [
            "person ola-berg: Ola Berg | (he)",
            "person jon-ek: Jon Ek | [the mayor] | Ek",
        ],
    ),
    (
        "who is asked",
        "Only the Open Fund can do that, and Ola Berg said he would not ask it to.",
        [
            "organization open-fund: Open Fund | (it)",
            "person ola-berg: Ola Berg | (he)",
        ],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_pronoun_is_kept_from_whom_it_cannot_mean(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
