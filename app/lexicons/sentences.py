"""Abbreviations and sentence openers, for telling where a sentence ends."""

from __future__ import annotations

from dataclasses import dataclass

from app.lexicons.toml import read_shipped


@dataclass(frozen=True, slots=True, eq=False)
class SentenceWords:
    """Words as printed; abbreviations without their last full stop."""

    before_name: frozenset[str]
    before_number: frozenset[str]
    anywhere: frozenset[str]
    firms: frozenset[str]
    behind_firm: frozenset[str]
    starters: frozenset[str]
    speech_verbs: frozenset[str]


def load_sentences() -> SentenceWords:
    """The words of `sentences.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    words = read_shipped("sentences.toml")
    return SentenceWords(
        before_name=frozenset(words.strings("before_name")),
        before_number=frozenset(words.strings("before_number")),
        anywhere=frozenset(words.strings("anywhere")),
        firms=frozenset(words.strings("firms")),
        behind_firm=frozenset(words.strings("behind_firm")),
        starters=frozenset(words.strings("starters")),
        speech_verbs=frozenset(words.strings("speech_verbs")),
    )
