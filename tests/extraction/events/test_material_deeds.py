"""How news tells of help, trade, protest, troops, coercion and giving way; invented."""

import pytest

from tests.extraction.events.drawing import events_of

HELP = [
    "The fund disbursed a tranche of $1 billion to Chad.",
    "Norway deposited $2 billion in Mali's central bank.",
    "Norway handed over six patrol boats to Chad.",
    "Chad received 50 ambulances from Norway.",
    "Medics treated 30 people for burns.",
    "Norway came to the aid of Chad.",
]
TRADE = [
    "Norway sold Chad four submarines.",
    "Chad took delivery of four Norwegian submarines.",
    "Norway shipped 600,000 barrels of crude to Chad.",
    "Norway and Chad conducted a joint air exercise.",
    "Norway and Chad formed a joint border force.",
    "Norwegian and Chadian troops are training together in Oslo.",
    "Norwegian and Chadian police worked together to break up the ring.",
]
PROTEST = [
    "Workers at the Lee mine in Chad went on strike for safer lamps.",
    "Inmates at the jail refused food for a third day.",
    "Shopkeepers closed their shops in protest at the tax.",
    "The union called a general strike for Thursday.",
    "Truckers brought traffic to a standstill in Oslo.",
    "Taxi drivers paralysed the capital on Monday.",
    "Miners barricaded themselves in a shaft.",
]
TROOPS = [
    "Soldiers took up positions around the parliament.",
    "Norwegian forces were placed on combat alert.",
    "The fleet began exercises off Chad.",
    "A column of 60 tanks headed for the front.",
    "Police reinforcements arrived in the town.",
    "Norwegian warships shadowed the tanker.",
    "The governor activated the National Guard.",
    "Iran tests missile.",
]
COERCION = [
    "The military council suspended the constitution.",
    "The city was placed under lockdown.",
    "A court sent the activist to pretrial detention.",
    "Customs officials held up the aid at the port.",
]
GIVING_WAY = [
    "A ceasefire took effect at midnight.",
    "Chad allowed 20 trucks into Mali.",
    "The court overturned the conviction of the singer.",
    "The president commuted the sentences of 12 men.",
    "The rebels handed over the airport to the army.",
    "Twelve officers defected to the opposition.",
    "The government restored internet access.",
    "Peru lifts siege of Chad.",
]
TOLD = [
    *((text, {"AID"}) for text in HELP),
    *((text, {"COOPERATE"}) for text in TRADE),
    *((text, {"PROTEST"}) for text in PROTEST),
    *((text, {"MOBILIZE"}) for text in TROOPS),
    *((text, {"COERCE"}) for text in COERCION),
    *((text, {"CONCEDE", "RETREAT"}) for text in GIVING_WAY),
]


@pytest.mark.parametrize(("text", "types"), TOLD)
def test_material_deeds_are_told_by_their_verbs(text: str, types: set[str]) -> None:
    found = [event.event_type for event in events_of(text)]

    assert len(found) == 1
    assert set(found) <= types


NOTHING = [
    "The firm lent its name to the project.",
    "The two players trained together.",
    "The couple exchanged rings.",
    "The theatre hosts a festival.",
    "The team moved its base to Oslo.",
    "The storm headed for the coast.",
    "The snow blocked roads to Oslo.",
    "The teacher suspended the lesson.",
    "The bank put the loan on hold.",
    "The dam released water.",
    "The team left the pitch.",
    "The company seized the chance.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_the_same_verbs_of_everyday_things_tell_nothing(text: str) -> None:
    assert events_of(text) == ()
