"""Who speaks, where others stand between him and his words, and what he says whole."""

from __future__ import annotations

import pytest

from tests.extraction.quotes.telling import told

QUOTED = [
    (
        '"The pier is safe," Lena Orr was quoted as telling reporters.',
        ["direct | Lena Orr | tell | The pier is safe,"],
    ),
    (
        "The Halcyon agency cited an engineer as saying the pier had sunk.",
        ["indirect | an engineer | say | the pier had sunk"],
    ),
    (
        "The engineer was quoted by state radio as saying that the pier had sunk.",
        ["indirect | The engineer | say | that the pier had sunk"],
    ),
    (
        "Lena Orr said the pier, which opened last year, was safe.",
        [
            "indirect | Lena Orr | say | the pier, which opened last year, was safe",
        ],
    ),
    (
        "Orr Docks Plc <ORRX.L> said the pier was safe.",
        ["indirect | Orr Docks Plc <ORRX.L> | say | the pier was safe"],
    ),
    (
        "An engineer, who asked not to be named, said the pier was safe.",
        ["indirect | An engineer, who asked not to be named | say | the pier was safe"],
    ),
    (
        "The Halcyon agency quoted Lena Orr as saying pier tolls stood at 300 pounds.",
        ["indirect | Lena Orr | say | pier tolls stood at 300 pounds"],
    ),
    (
        "Orr issued a note saying the pier “is gone” and added that tolls would rise.",
        [
            "mixed | Orr | say | the pier “is gone”",
            "indirect | Orr | add | that tolls would rise",
        ],
    ),
    (
        '"It may sink," Orr said when asked about the pier.',
        ["direct | Orr | say | It may sink,"],
    ),
    (
        "Joining them later, Lena Orr agreed, praising the pier as “a marvel.”",
        ["mixed | Lena Orr | praise | the pier as “a marvel.”"],
    ),
    (
        '"This is unlikely to last," the report said.',
        ["direct | the report | say | This is unlikely to last,"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_words_go_whole_to_who_said_them(text: str, expected: list[str]) -> None:
    assert told(text) == expected
