"""The closed vocabularies of the data, with what each word means.

Events are coded in PLOVER, the ontology of the Open Event Data Alliance (manual of
September 2021): a type, at most one mode of that type, any number of contexts. The
definitions are our own summary. Scores run from -10 (conflict) to 10 (cooperation).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

ActorType = Literal["person", "organization", "country"]
MentionForm = Literal["name", "title", "pronoun"]
QuoteType = Literal["direct", "indirect", "mixed"]
SectionKind = Literal["headline", "byline", "dateline", "body", "credit", "boilerplate"]
Precision = Literal["day", "week", "month", "year", "unknown"]
Basis = Literal["stated", "resolved", "sidecar", "unresolved"]
Polarity = Literal["affirmed", "negated"]
Modality = Literal["actual", "planned", "hypothetical", "demanded"]
QuadClass = Literal[
    "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"
]
EventType = Literal[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]


@dataclass(frozen=True, slots=True)
class EventTypeEntry:
    """What an event type covers, its quad class, its score and its modes."""

    definition: str
    quad_class: QuadClass
    score: float
    modes: tuple[str, ...] = ()


EVENT_TYPES: Final[dict[EventType, EventTypeEntry]] = {
    "AGREE": EventTypeEntry(
        "Agrees, offers, promises or shows willingness; cooperation still to come.",
        "verbal_cooperation",
        2.5,
    ),
    "CONSULT": EventTypeEntry(
        "Meets, visits, receives, negotiates or talks by telephone.",
        "verbal_cooperation",
        2.5,
        ("visit", "third-party", "multilateral", "phone"),
    ),
    "SUPPORT": EventTypeEntry(
        "Praises, endorses, recognises diplomatically, signs or ratifies.",
        "verbal_cooperation",
        5.0,
    ),
    "CONCEDE": EventTypeEntry(
        "Gives way in words: apologises, pardons, drops a demand, offers a step back.",
        "verbal_cooperation",
        4.5,
    ),
    "COOPERATE": EventTypeEntry(
        "Exchanges to mutual benefit: trade, joint exercises, shared intelligence.",
        "material_cooperation",
        9.5,
    ),
    "AID": EventTypeEntry(
        "Helps one-sidedly: money, arms, relief, asylum, debt relief, rescue.",
        "material_cooperation",
        10.0,
    ),
    "RETREAT": EventTypeEntry(
        "Carries out a concession: frees, withdraws, disarms, stops firing, resigns.",
        "material_cooperation",
        6.5,
        ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    ),
    "REQUEST": EventTypeEntry(
        "Asks, demands, urges, appeals or orders.",
        "verbal_conflict",
        0.0,
        ("assist", "change", "yield", "meet"),
    ),
    "ACCUSE": EventTypeEntry(
        "Criticises, condemns, objects, complains, accuses, sues or investigates.",
        "verbal_conflict",
        -3.0,
        ("disapprove", "investigate", "allege"),
    ),
    "REJECT": EventTypeEntry(
        "Refuses, declines, denies, vetoes, calls off or bars.",
        "verbal_conflict",
        -2.0,
        ("assist", "change", "yield", "meet"),
    ),
    "THREATEN": EventTypeEntry(
        "Threatens, warns with force or gives an ultimatum.",
        "verbal_conflict",
        -3.5,
        ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    ),
    "PROTEST": EventTypeEntry(
        "Civilians demonstrate, strike, riot, boycott or obstruct.",
        "material_conflict",
        -5.0,
        ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    ),
    "SANCTION": EventTypeEntry(
        "Reduces relations: sanctions, expels, withdraws aid, passes a sentence.",
        "material_conflict",
        -6.0,
        ("convict", "expel", "withdraw", "discontinue"),
    ),
    "MOBILIZE": EventTypeEntry(
        "Moves soldiers, police or weapons, short of using force.",
        "material_conflict",
        -5.5,
        ("troops", "weapons", "police", "militia"),
    ),
    "COERCE": EventTypeEntry(
        "Arrests, seizes, censors, deports, restricts, deceives or attacks computers.",
        "material_conflict",
        -7.0,
        (
            "seize",
            "restrict",
            "censor",
            "curfew",
            "martial-law",
            "arrest",
            "deport",
            "withhold",
            "misinformation",
            "cyber",
        ),
    ),
    "ASSAULT": EventTypeEntry(
        "Uses physical force on purpose.",
        "material_conflict",
        -9.0,
        (
            "abduct",
            "beat",
            "torture",
            "sexual",
            "targeted",
            "destroy",
            "primitive",
            "firearms",
            "explosives",
            "suicide-attack",
            "aerial",
            "drone",
            "heavy-weapons",
            "crowd-control",
            "unconventional",
        ),
    ),
}

MODES: Final = tuple(
    sorted({mode for entry in EVENT_TYPES.values() for mode in entry.modes})
)

CONTEXTS: Final = {
    "military": "Armed forces, weapons and defence.",
    "intelligence": "Secret services and spying.",
    "executive": "Government and its heads.",
    "legislative": "Parliaments and law-making.",
    "election": "Elections and campaigns.",
    "political_institutions": "Constitutions, parties and the order of the state.",
    "pro_democracy": "Movement towards democracy.",
    "pro_autocracy": "Movement away from democracy.",
    "economic": "Trade, money, business and development.",
    "legal": "Courts, law and justice.",
    "reparations": "Compensation for past wrongs.",
    "human_rights": "Human rights in general.",
    "rights_freedoms": "Speech, press, assembly and other freedoms.",
    "repression": "Suppression of opponents.",
    "human_security": "Safety and livelihood of civilians.",
    "gender": "Women, men and gender.",
    "lgbt": "Sexual minorities.",
    "religion_ethnicity": "Religious and ethnic groups.",
    "inequality": "Unequal wealth or treatment.",
    "diplomatic": "Relations between states.",
    "territory": "Land, borders and sovereignty.",
    "peacekeeping": "Peacekeepers and observers.",
    "health": "Health and disease.",
    "asylum": "Refuge and asylum.",
    "migration": "Migrants and refugees.",
    "disasters": "Natural and industrial disasters.",
    "natural_resource": "Oil, gas, water, minerals and other resources.",
    "environment": "Environment and climate.",
    "technology": "Science and technology.",
    "terrorism": "Terrorism and its prevention.",
    "cbrn": "Chemical, biological, radiological and nuclear matters.",
    "cyber": "Computers and networks.",
    "misinformation": "False information spread on purpose.",
    "crime": "Crime.",
    "corruption": "Corruption and bribery.",
    "illegal_drugs": "Illegal drugs.",
    "trafficking": "Trafficking in people and goods.",
}
