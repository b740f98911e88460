"""A phrase of a sentence in, what kind of thing it names out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Phrase

_WHOM = frozenset({"he", "she", "they", "we", "i", "him", "her", "them", "us", "me"})
_OBJECTS = frozenset({"him", "her", "me"})
_WHO = frozenset({"who", "whom", "both", "others", "some", "many", "several"})
_CROWDS = frozenset({"thousands", "hundreds", "dozens", "scores"})
_PEOPLE_ENDINGS = (
    "ists", "ist", "ians", "ian", "crats", "crat", "eers", "man", "men",
)  # fmt: skip
_DOER_ENDINGS = ("er", "ers", "or", "ors")
_STATEMENTS = frozenset(
    {"statement", "resolution", "letter", "declaration", "lawsuit", "suit", "petition"}
    | {"protest", "communique", "message", "speech", "report", "complaint", "note"}
    | {"motion", "memo", "tweet", "rally", "demonstration", "decree", "bill", "text"}
    | {"decision", "ruling", "order", "verdict", "law", "measure"}
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_DATING = frozenset({"last", "next"})
_CALLED = frozenset({"ADJ", "DET", "QUOTE", "ADV", "NOUN"})


def is_somebody(scene: Scene, number: int) -> bool:
    """True for a phrase that can act: a name, a pronoun, people, an institution."""
    if is_time(scene, number):
        return False
    tokens, head = scene.tokens, scene.heads[number]
    lower, tag = tokens.lowers[head], tokens.tags[head]
    if lower == "it":
        meant = scene.meant(number)
        known = scene.antecedent(head) is not None
        return known or (meant is not None and is_somebody(scene, meant))
    if tag == "PRON" or (lower in _WHO and scene.of_what(number) is None):
        return lower in _WHOM or lower in _WHO
    if tag == "NAME" or _is_people(scene, lower) or _are_some(scene, number):
        return True
    measured = scene.of_what(number)
    if measured is not None or lower in _CROWDS:
        return measured is None or is_somebody(scene, measured)
    phrase = scene.phrases[number]
    return scene.side((phrase.first, phrase.last)) is not None


def _are_some(scene: Scene, number: int) -> bool:
    """True for "four" of "Four were released", for "the two": no noun counted."""
    phrase, tokens = scene.phrases[number], scene.tokens
    tags = tokens.tags[phrase.first : phrase.last]
    if tags not in (["NUM"], ["DET", "NUM"]) or phrase.prep is not None:
        return False
    return tokens.lowers[phrase.last - 1].isalpha() and scene.of_what(number) is None


def is_named(scene: Scene, number: int) -> bool:
    """True for a phrase with a name for its head, or an actor of the article."""
    phrase, head = scene.phrases[number], scene.heads[number]
    if scene.tokens.tags[head] == "NAME":
        return scene.tokens.lowers[head] not in scene.time
    return scene.mention((phrase.first, phrase.last)) is not None


def is_person(scene: Scene, number: int) -> bool:
    """True for somebody by name or office, not called anything by what follows.

    "called the president", not "called him a liar", "called the plan unfair".
    """
    phrase, tokens = scene.phrases[number], scene.tokens
    called = not _CALLED.isdisjoint(tokens.tags[phrase.last : phrase.last + 1])
    if called and tokens.lowers[phrase.last] in _DATING:
        called = False  # "hosted Ann Lee last week"
    if tokens.tags[phrase.head] == "PRON":
        return tokens.lowers[phrase.head] in _OBJECTS and not called
    if called:
        return False
    mention = scene.mention(scene.words(number))
    if mention is not None:
        return scene.cast.actor(mention.slug).type == "person"
    lower = tokens.lowers[scene.heads[number]]
    return scene.patterns.singulars.get(lower) == lower and _is_people(scene, lower)


def is_time(scene: Scene, number: int) -> bool:
    """True for "Friday", "last week", "March 2"; not for "a march"."""
    tokens, head = scene.tokens, scene.heads[number]
    if tokens.tags[head] == "NUM":
        phrase = scene.phrases[number]
        head = phrase.first
        if _is_year(scene, phrase):
            return True
    if tokens.lowers[head] not in scene.time:
        return False
    return tokens.lowers[head] != "march" or tokens.tags[head] != "NOUN"


def _is_year(scene: Scene, phrase: Phrase) -> bool:
    """True for the year of "in 2008"."""
    if phrase.prep is None or phrase.last - phrase.first > 1:
        return False
    return _YEAR.fullmatch(scene.tokens.lowers[phrase.first]) is not None


def is_statement(scene: Scene, number: int) -> bool:
    """True for words or acts through which somebody speaks: "a resolution"."""
    return not _STATEMENTS.isdisjoint(scene.names[number])


def is_armed(scene: Scene, number: int) -> bool:
    """True for a weapon or an attack: it does what somebody does with it."""
    return not scene.patterns.arms.isdisjoint(scene.names[number])


def is_none(scene: Scene, number: int) -> bool:
    """True for "no talks"."""
    return scene.tokens.lowers[scene.phrases[number].first] == "no"


def are_several(scene: Scene, numbers: tuple[int, ...]) -> bool:
    """True for "women" and "two women", none of whom is "he"."""
    if len(numbers) != 1:
        return len(numbers) > 1
    lower = scene.tokens.lowers[scene.heads[numbers[0]]]
    return scene.patterns.singulars.get(lower, lower) != lower


def are_many(scene: Scene, numbers: Iterable[int]) -> bool:
    """True for "the ministers" and for "the mayor and the teachers"."""
    heads = [scene.tokens.lowers[scene.heads[number]] for number in numbers]
    lemmas = scene.patterns.singulars
    return any(lemmas.get(head, head) != head for head in heads)


def _is_people(scene: Scene, lower: str) -> bool:
    """True for a noun of people, also in a compound: "governor-elect"."""
    unpeopled = scene.patterns.unpeopled
    if lower.endswith(_PEOPLE_ENDINGS):
        return True
    if lower.endswith(_DOER_ENDINGS):
        return lower not in unpeopled and lower.removesuffix("s") not in unpeopled
    singulars, somebody = scene.patterns.singulars, scene.patterns.somebody
    if singulars.get(lower, lower) in somebody:
        return True
    return "-" in lower and any(
        singulars.get(word, word) in somebody for word in lower.split("-")
    )
