"""Ways, ports and pipes that one shuts to another; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import events_of

CASES = [
    ("Chad closed the only road into Mali in December.", ["COERCE"]),
    ("Chad has shut its main crossing point with Mali.", ["COERCE"]),
    ("Rebels have blocked the road between Bo and Ek since May.", ["COERCE"]),
    ("The army cut the supply route to the enclave.", ["COERCE"]),
    ("The junta closed all airports to foreign flights.", ["COERCE"]),
    ("Chad has stopped pumping gas to Mali.", ["SANCTION"]),
    ("The army has cut the villagers off from food.", ["COERCE"]),
    # nobody is kept out by these
    ("The council closed the road for repairs.", []),
    ("The army closed the pass because of snow.", []),
    ("A landslide blocked the main road to the coast.", []),
    ("The firm will close its port terminal.", []),
    # what somebody stops does not happen, unless in vain
    ("Guards did nothing to stop rebels blocking the road to Mali.", ["COERCE"]),
    ("Guards failed to prevent rebels from attacking the mayor.", ["ASSAULT"]),
    ("Guards could not stop rebels killing the mayor.", ["ASSAULT"]),
    ("Guards stopped rebels from killing the mayor.", []),
    ("Guards acted to stop rebels killing the mayor.", []),
]


@pytest.mark.parametrize(("text", "types"), CASES)
def test_a_way_shut_to_others_is_coercion(text: str, types: list[str]) -> None:
    assert [event.event_type for event in events_of(text)] == types
