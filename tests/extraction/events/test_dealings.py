"""What is everyday business and no event; companies and people are invented."""

from pathlib import Path

import pytest

from app.extraction.extract import extract
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from tests.extraction.events.drawing import draw_events

_LEXICONS = load_lexicons()
_AUTHORITY = load_authority(Path("seed/actors.toml"))
_CAMPAIGN = "The candidates sought votes, and voters a primary. "


def types_of(text: str) -> list[str]:
    """The types of the events of a text, with everybody known that it names."""
    found = extract(read_text(text), _LEXICONS, _AUTHORITY).events
    return [event.event_type for event in found]


KNOWN = [
    # companies among themselves, but not a company and a state
    ("Orvil Inc signed an agreement with Tamber Corp on Friday.", []),
    ("Orvil Inc signed an agreement with Norway on Friday.", ["SUPPORT"]),
    # who speaks with the press is interviewed
    ("Prime Minister Ann Lee met reporters in Oslo.", []),
    ("Prime Minister Ann Lee spoke with the Alden Post.", []),
    ("Prime Minister Ann Lee met President Bo Ek.", ["CONSULT"]),
    # a country that gets tanks, and one that moves those that another made
    ("Norway is sending Chad tanks.", ["AID"]),
    ("Norway is sending Chadian tanks.", ["MOBILIZE"]),
    ("Norway sent Chad 40 tents.", ["AID"]),
    # the way home is no visit, unless it leads back to talks
    ("President Bo Ek returned to Norway on Friday.", []),
    ("President Bo Ek returned to Norway for talks.", ["CONSULT"]),
    # persons who are of one mind; states that agree
    ("Ann Lee said that Bo Ek agreed with Carl Dahl.", []),
    ("Norway agreed with Chad to stop the fighting.", ["AGREE"]),
    # candidates attack, beat and tour with words and votes
    (f"{_CAMPAIGN}Ann Lee pounded Bo Ek over taxes.", ["ACCUSE"]),
    (f"{_CAMPAIGN}Ann Lee crushed Bo Ek by 20 points.", []),
    (f"{_CAMPAIGN}Ann Lee visited Ohio.", []),
    (f"{_CAMPAIGN}Ann Lee rallied in Ohio on Friday.", []),
    (f"{_CAMPAIGN}Ann Lee has challenged Bo Ek.", []),
    (f"{_CAMPAIGN}Ann Lee captured the presidency.", []),
    (f"{_CAMPAIGN}Ann Lee launched a sharp attack on Bo Ek.", ["ACCUSE"]),
    (f"{_CAMPAIGN}Ann Lee was shot by Bo Ek.", ["ASSAULT"]),
    ("Norway protested over the ban by Chad.", ["ACCUSE"]),
    ("Farmers protested over the ban by Chad.", ["PROTEST"]),
    ("The cases were Ames v. Dahl, which denied aid to Chad.", []),
    (f"{_CAMPAIGN}Ann Lee is targeting young voters.", []),
    (f"{_CAMPAIGN}Two rivals waged a fierce battle over taxes.", []),
    (f"{_CAMPAIGN}A guard punched two protesters.", ["ASSAULT"]),
    # journalists ask questions, newspapers may urge
    ("Asked by the BBC to explain it, Prime Minister Ann Lee left.", []),
    ("The Alden Post urged Norway to release two men.", ["REQUEST"]),
]


@pytest.mark.parametrize(("text", "expected"), KNOWN)
def test_everyday_business_is_no_event(text: str, expected: list[str]) -> None:
    assert types_of(text) == expected


UNKNOWN = [
    # blame for a thing explains it, blame on somebody accuses
    ("The minister blamed the fall on the weather.", []),
    ("The minister blamed the rebels.", ["The minister > ACCUSE 112 > the rebels"]),
    ("The mayor blamed it on rebels.", ["The mayor > ACCUSE 112 > rebels"]),
    # whose readiness concerns nobody, what all agree on, what friends are thanked for
    ("Ann Lee is willing to go far.", []),
    ("Analysts agree that he has lost.", []),
    ("Students attended their first meeting.", []),
    ("Ann Lee thanked her parents.", []),
    # delay warned of threatens nobody; tariffs help no general's "engineer"
    ("Ann Lee warned ministers that delay would cost jobs.", []),
    ("The bank helped engineer a boom.", []),
    # a strike is called names, output declines, nobody marches in March
    ("The government called the strike part of a plot.", []),
    ("Norwegian output declined.", []),
    ("The firm announced its bid in March.", []),
    # action against somebody is threatened
    (
        "Workers threatened action against the firm.",
        ["Workers > THREATEN 130 > the firm"],
    ),
    # I vote and work for myself, and "several" are whom they count
    ("I voted for Ann Lee.", []),
    ("I worked with some friends.", []),
    ("Several of the findings contradicted the ministry.", []),
    ("A poll of 400 voters released by the press was long.", []),
    # talks that end have been held; whoever breaks them off does not go on
    ("Norway and Chad ended their talks.", []),
    ("Norway broke off talks with Chad.", ["Norway > SANCTION 164 > Chad"]),
    # who is warned against a deed is asked to leave it
    (
        "The minister warned the mayor against it.",
        ["The minister > REQUEST 020 > the mayor"],
    ),
    # who contests a charge accuses nobody
    ("The minister contested the charge.", ["The minister > REJECT 016 > the charge"]),
    # voters in polls, papers that come out, what comes easier, answers to tariffs
    ("Three-quarters of the voters support Ann Lee.", []),
    ("The court ordered the release of the records.", []),
    ("The votes helped her win the seat.", []),
    ("Norway retaliated against Chad with a tariff.", []),
    # what I think, not what we undertake
    ("I agree that prices are high.", []),
    # bids, names, and what hangs or is executed without anybody
    ("The minister launched a bid for the bank.", []),
    ("A ship called Hope arrived.", []),
    ("The minister hired a consulting firm.", []),
    ("Great doubts hung over the pact.", []),
    ("The general executed the plan.", []),
    ("The general executed six rebels.", ["The general > ASSAULT 180 > six rebels"]),
    # what rules say at all times
    ("The bank's rules prohibit loans to farmers.", []),
    # a party of a law case stands for the case
    ("The case of Ames v Chad destroyed the village.", []),
]


@pytest.mark.parametrize(("text", "expected"), UNKNOWN)
def test_explanations_rules_and_opinions_are_no_events(
    text: str, expected: list[str]
) -> None:
    assert draw_events(text) == expected
