"""Who is subject and object of each verb; sentences are invented."""

import pytest

from tests.syntax.drawing import draw_clauses

CASES = [
    # a plain clause
    ("Norway rejected the offer.", ["Norway > reject > the offer"]),
    # what someone says is a clause of its own
    (
        "The minister said Norway had rejected the offer.",
        ["The minister > say", "Norway > reject > the offer"],
    ),
    # coordinated subjects
    (
        "Both Chile and Peru denied the report.",
        ["Both Chile + Peru > deny > the report"],
    ),
    # the noun of a prepositional phrase is not the subject
    ("The head of the bank resigned.", ["The head > resign"]),
    # apposition between commas
    (
        "Ann Lee, a spokeswoman for the port, thanked the crews.",
        ["Ann Lee > thank > the crews"],
    ),
    # relative clause, and the main verb behind it
    (
        "The officials who met Ann Lee left the town.",
        ["The officials > meet > Ann Lee", "The officials > leave > the town"],
    ),
    # relative clause between commas
    (
        "Chile, which borders Peru, closed its ports.",
        ["Chile > border > Peru", "Chile > close > its ports"],
    ),
    # a bracket between the noun and its clause
    (
        "Ann Lee joined the Fish Board (FB), which runs the port.",
        ["Ann Lee > join > the Fish Board", "the Fish Board > run > the port"],
    ),
    # participle before the main verb
    (
        "Farmers shouting slogans blocked the road.",
        ["Farmers > shout > slogans", "Farmers > block > the road"],
    ),
    # participle between commas
    (
        "The rebels, backed by Chad, seized the town.",
        ["Chad > back > The rebels", "The rebels > seize > the town"],
    ),
    # what may be a participle is the verb where the sentence has no other
    (
        "Two members, Ann Lee and Bo Dahl, sided with Chile.",
        ["Two members > side"],
    ),
    # a sum behind whom it is given
    (
        "The fund lent Chad $4 billion last year.",
        ["The fund > lend > Chad + $4 billion"],
    ),
    # a time behind the object, and behind the subject
    ("Rebels killed two men last week.", ["Rebels > kill > two men"]),
    ("Japan and Chile last month signed a deal.", ["Japan + Chile > sign > a deal"]),
    # an adjunct before, and an apposition behind the subject
    (
        "In May, the mayor, Ann Lee, thanked the crews.",
        ["the mayor > thank > the crews"],
    ),
    # an adjunct between the apposition and the verb
    (
        "Ann Lee, the mayor, in a letter thanked the crews.",
        ["Ann Lee > thank > the crews"],
    ),
    # a date before the verb counts no things
    ("Ann Lee on June 13 held new talks.", ["Ann Lee > hold > new talks"]),
    # an adjective between the noun and its preposition; a bracket before a date
    (
        "Troops loyal to Ann Lee stormed the port.",
        ["Troops > storm > the port"],
    ),
    (
        "The Port Union (PU) on Monday rejected the offer.",
        ["The Port Union > reject > the offer"],
    ),
    # "at least" opens no phrase of its own
    ("Soldiers rescued at least 20 miners.", ["Soldiers > rescue > 20 miners"]),
    # a verb that takes an infinitive, with another possible verb behind it
    (
        "Chad refuses to lift the ban on trade with Mali.",
        ["Chad > refuse", "Chad > lift > the ban"],
    ),
    # passive with its agent
    ("Two miners were rescued by soldiers.", ["soldiers > rescue > Two miners"]),
    # passive without one
    ("The talks were not cancelled.", ["> not cancel > The talks"]),
    # the object of urging does what is urged
    (
        "Norway urged Chad and Mali to free the pilots.",
        ["Norway > urge > Chad + Mali", "Chad + Mali > free > the pilots"],
    ),
    # the subject of refusing does what is refused
    (
        "Chad refused to free the pilots.",
        ["Chad > refuse", "Chad > free > the pilots"],
    ),
    # a purpose is the subject's
    (
        "Police used dogs to search the building.",
        ["Police > use > dogs", "Police > search > the building"],
    ),
    # a second verb shares the subject
    (
        "Police arrested and later released two reporters.",
        ["Police > arrest", "Police > release > two reporters"],
    ),
    # an infinitive inside the subject
    (
        "The plan to build a dam was dropped.",
        ["The plan > build > a dam", "> drop > The plan"],
    ),
    # a clause after "after" is no object of a preposition
    (
        "Talks collapsed after Chad refused to sign.",
        ["Talks > collapse", "Chad > refuse", "Chad > sign"],
    ),
    # third person of a verb that looks like a plural noun
    ("Norway plans to visit Chad.", ["Norway > plan", "Norway > visit > Chad"]),
    # "who" is whoever may be a person, behind a comma the first of them
    (
        "Police hold a man over the murder of Bo Ek, who was shot.",
        ["Police > hold > a man", "> shoot > Bo Ek"],
    ),
    (
        "They freed two nurses of the Red Cross who had left.",
        ["They > free > two nurses", "two nurses > leave"],
    ),
    (
        "Residents of the town, who fled, returned.",
        ["Residents > flee", "Residents > return"],
    ),
    # a second verb of whoever says the first, behind what may come or has been
    (
        "He vowed that the army would fight and appealed to Chad.",
        ["He > vow", "the army > fight", "He > appeal"],
    ),
    # a sum behind those who get it
    (
        "Chad gave the rebels 40 tents.",
        ["Chad > give > the rebels + 40 tents"],
    ),
    (
        "Chad gave Flight 12 a gate.",
        ["Chad > give > Flight 12 + a gate"],
    ),
    (
        "Chad gave each family 25,000 euros.",
        ["Chad > give > each family + 25,000 euros"],
    ),
    # "he" begins a clause and is no part of a list
    (
        "Chad freed the men on the list, and he urged Mali to act.",
        ["Chad > free > the men", "he > urge > Mali", "Mali > act"],
    ),
    # behind names between commas, a clause that has been opened has its verb
    (
        "The cabinet fell when two members, Ann Lee and Bo Ek, sided with Chad.",
        ["The cabinet > fall", "two members > side"],
    ),
    # what opens a sentence is not listed with its subjects
    ("On Monday, France and Chad met Mali.", ["France + Chad > meet > Mali"]),
    (
        "According to the mayor, trams and boats carried tourists.",
        ["trams + boats > carry > tourists"],
    ),
    # an office behind an object has the verb, one behind a subject has not
    (
        "The fleet fired two rockets at a raft, the spokesman, Bo Ek, told Reuters.",
        ["The fleet > fire > two rockets", "the spokesman > tell > Reuters"],
    ),
    (
        "Ann Lee, who runs Acme, the maker of tools, closed the plant.",
        ["Ann Lee > run > Acme", "Ann Lee > close > the plant"],
    ),
    # a past behind an apposition, and what the same one does next
    (
        "Chad's mayor, Bo Ek, apologised to Ann Lee but insisted on the plan.",
        ["Bo Ek > apologise", "Bo Ek > insist"],
    ),
    # behind ", and" a clause of its own begins, and no second place
    (
        "Chad closed its ports, said a clerk in Oslo, and Mali recalled its envoy.",
        [
            "Chad > close > its ports",
            "Chad > say > a clerk",
            "Mali > recall > its envoy",
        ],
    ),
    # over an address, and over an age in brackets
    ("Ann Lee, of Pond Street, Oslo, left Chad.", ["Ann Lee > leave > Chad"]),
    ("Bo Ek (52), with a home in Lima, Peru, left.", ["Bo Ek > leave"]),
    ("Bo Ek (52), a carpenter, left.", ["Bo Ek > leave"]),
    # how many
    ("Rebels freed more than 20 men.", ["Rebels > free > 20 men"]),
    ("Rebels freed as many as 20 men.", ["Rebels > free > 20 men"]),
    # those close to somebody are others
    ("A source close to the king left Chad.", ["A source > leave > Chad"]),
    # title-case headline
    ("Norway Envoy Denies Spy Claims", ["Norway Envoy > deny > Spy Claims"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_verb_finds_its_subject_and_objects(
    text: str, expected: list[str]
) -> None:
    assert draw_clauses(text) == expected
