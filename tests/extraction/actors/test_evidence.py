"""A lone unknown word with a capital is somebody only where something shows it."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import cast_of

NOBODY = [
    # It describes a thing, a deposit, a computer.
    "Miners shut the Brelmar copper mine near the lake.",
    "They lost two QX-9 helicopters and a Dornak rifle.",
    "Output of the Vellin field fell.",
    # It counts, labels or rates.
    "The pipe is 96 ZQ long, and its rating is C-2.",
    "More is told by @Quorlen and #ZorbTalk today.",
    # It opens what is said or told, as any word may.
    "“Zealous is a word for it,” she said.",
    # Beside others, where nothing is done.
    "A shop sells bread, Quorms, Vellas and tea.",
]
SOMEBODY = [
    # Who does, has, says; to whom it is done and by whom.
    ("On Monday Brelmar resigned.", "Brelmar"),
    ("They read Brelmar's letter.", "Brelmar"),
    ("“No,” said Brelmar.", "Brelmar"),
    ("Police blamed Brelmar for it.", "Brelmar"),
    ("A bomb was made by Brelmar.", "Brelmar"),
    ("They asked Brelmar, who left.", "Brelmar"),
    ("According to Brelmar, it rained.", "Brelmar"),
    ("A plan by Chile's Brelmar failed.", "Brelmar"),
    # Given names and bodies in capitals need less.
    ("A card for mother, Hannah, and a cake.", "Hannah"),
    ("He left the QRZ on Monday.", "QRZ"),
    ("A QRZ spokesman was there.", "QRZ"),
    ("He was once of the QRZ trade union.", "QRZ"),
    # One with a digit that speaks.
    ("Vox9 said that it would stay.", "Vox9"),
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_nothing_shows_to_act_is_nobody(text: str) -> None:
    assert [actor.name for actor in cast_of(text).actors] == []


@pytest.mark.parametrize(("text", "name"), SOMEBODY)
def test_what_acts_is_somebody(text: str, name: str) -> None:
    assert name in [actor.name for actor in cast_of(text).actors]
