"""Force that is none: words, weather, matches, computers, relief; all is invented."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # what impresses somebody, and votes that oust
    ("The mayor was struck by her story.", []),
    ("The mayor was struck by a missile.", ["a missile > ASSAULT 194 > The mayor"]),
    ("The government was ousted in a censure vote.", []),
    # matches and votes, told by score, by names alone or by what was won
    ("Arsenal beat Chelsea on Saturday.", []),
    ("India crushed Australia by 80 runs.", []),
    ("The mayor thrashed the senator in the election.", []),
    ("The Reds crushed the visitors 4-0.", []),
    ("Guards beat Bo Ek with batons.", ["Guards > ASSAULT 182 > Bo Ek"]),
    ("Bo Ek was beaten by police.", ["police > ASSAULT 182 > Bo Ek"]),
    # words are attacked with words
    ("The senator attacked the proposal.", ["The senator > ACCUSE 111 > the proposal"]),
    (
        "The mayor attacked the newspaper over its reports.",
        ["The mayor > ACCUSE 111 > the newspaper"],
    ),
    # nobody sends a storm, an illness or an accident
    ("The storm killed six farmers in Mali.", []),
    ("Hurricane Ada killed six farmers.", []),
    ("Six farmers were killed in a flood.", []),
    ("The port was hit by a tsunami.", []),
    ("A heart attack killed the singer.", []),
    # what stands in the way of an attack is no cause of it
    ("Gunmen killed six farmers.", ["Gunmen > ASSAULT 180 > six farmers"]),
    # what is fought only in a manner of speaking
    ("The council declared war on poverty.", []),
    ("The bank seized the opportunity.", []),
    # what a film tells nobody did
    ("The film follows soldiers who attack a village.", []),
    # teams fight only one another
    (
        "The midfielder fell. United bombarded the goal. The referee blew his whistle.",
        [],
    ),
    # hackers hit computers, and in their stories an attack is theirs
    (
        "Hackers attacked the servers of a bank.",
        ["Hackers > COERCE 176 > the servers of a bank"],
    ),
    (
        "Malware was found on the computers. The men attacked six hospitals.",
        ["The men > COERCE 176 > six hospitals"],
    ),
    # private people make no visits of state
    ("A tourist visiting Mali was tired.", []),
    # companies among themselves
    (
        "Its shareholders liked the merger. The firm offered a plan to its rival.",
        [],
    ),
    (
        "Its shareholders liked the merger. The minister proposed a plan to the firm.",
        ["The minister > AGREE 030 > the firm"],
    ),
    # films tell what nobody did, one or several
    ("The films follow soldiers who attack a village.", []),
    # records are destroyed by no assault
    ("The mayor destroyed the records.", []),
    # soldiers sent to a flood bring help
    (
        "Norway sent soldiers to Chad after the earthquake and the flooding.",
        ["Norway > AID 073 > Chad"],
    ),
    ("Norway sent soldiers to Chad.", ["Norway > MOBILIZE 154 > Chad"]),
    # armies strike otherwise than workers
    (
        "Rebels launched a wave of strikes on the port.",
        ["Rebels > ASSAULT 190 > the port"],
    ),
    ("Nurses launched a strike at the port.", ["Nurses > PROTEST 143 > the port"]),
    # jets strike from the air
    ("Jets struck a village in Mali.", ["Jets > ASSAULT 195 > a village in Mali"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_force_is_told_only_where_somebody_is_hit(
    text: str, expected: list[str]
) -> None:
    assert draw_events(text) == expected
