"""A verb or noun of a sentence in, the words that play a part in its deed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.doers import causers, doers_of, right_before
from app.extraction.events.scene.heads import is_dating
from app.extraction.events.scene.kinds import (
    are_several,
    is_armed,
    is_named,
    is_person,
    is_somebody,
    is_statement,
    is_time,
)
from app.extraction.events.scene.verbs import is_passive
from app.syntax.closed import THIRD_PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import Target
    from app.syntax.grammar import Clause

_LOCATING = frozenset({"in", "at", "over", "near", "along", "across", "around"})
_SINGLE = frozenset({"he", "she", "it"})
_OWNERS = ("by", "from")
_ORIGINS = frozenset({"from", "of"})
_ANYBODY = frozenset(
    {"anyone", "anybody", "anything", "everyone", "everybody", "everything", "someone"}
    | {"somebody", "something", "nobody", "none", "nothing", "one"}
)
_ASSAULTS = ("18", "19", "20")
_NOUNS_OF_PEOPLE = frozenset({"NAME", "NOUN", "ADJ"})


def subjects_of(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """The phrases that do what the verb says; of a passive, those after "by"."""
    if is_passive(clause):
        return clause.agent or _by(scene, clause) or causers(scene, clause)
    if clause.governor is None:
        return clause.subjects
    if clause.verb.finite:
        return doers_of(scene, clause) or tellers_of(scene, clause)
    above = scene.clauses[clause.governor]
    doers = _behind_gerund(scene, clause, above)
    if doers is not None:
        return doers
    shared = above.verb.finite and above.subjects == clause.subjects
    return tellers_of(scene, above) if shared else clause.subjects


def _behind_gerund(
    scene: Scene, clause: Clause, above: Clause
) -> tuple[int, ...] | None:
    """Who does what a gerund says, where that is not its grammatical subject."""
    if clause.verb.form != "gerund":
        return None
    charged = scene.tokens.lowers[clause.verb.first - 1] in ("of", "for")
    if charged and above.objects:
        return above.objects  # "accused the police of beating", "thanked Chad for"
    beside = right_before(scene, clause)
    if beside:
        return beside
    idle = clause.subjects and all(is_time(scene, n) for n in clause.subjects)
    if not idle and not any(is_statement(scene, n) for n in clause.subjects):
        return None
    return above.subjects if above.verb.finite and not above.verb.passive else ()


def tellers_of(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """The subjects of a clause, or who says it of himself."""
    return _sayers(scene, clause) or clause.subjects


def _sayers(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """Who says of himself what he does: "the party said it will", when nobody knows.

    So too whoever alone can be meant: "mutineers held it before they surrendered".
    """
    if len(clause.subjects) != 1 or clause.governor is None:
        return ()
    head = scene.phrases[clause.subjects[0]].head
    above = scene.clauses[clause.governor]
    if (
        scene.tokens.lowers[head] not in THIRD_PRONOUNS
        or scene.antecedent(head) is not None
    ):
        return ()
    if above.verb.passive or not above.verb.finite:
        return ()
    if scene.tokens.lowers[head] in _SINGLE and are_several(scene, above.subjects):
        return ()
    said = above.verb.lemma in scene.clausal
    return above.subjects if said or _are_alone(scene, clause, above) else ()


def _are_alone(scene: Scene, clause: Clause, above: Clause) -> bool:
    """True when the clause above tells of nobody besides its subjects."""
    others = (*above.objects, *above.adjuncts)
    timed = clause.kind == "adverbial" and clause.marker is not None
    return timed and not any(is_somebody(scene, number) for number in others)


def _by(scene: Scene, clause: Clause) -> tuple[int, ...]:
    verb = clause.verb
    found = scene.behind(verb.last, "by", limit=scene.reach(verb.last - 1))
    if found is None or is_time(scene, found):
        return ()
    return scene.together_with(found)


def behind(
    scene: Scene, token: int, prepositions: Collection[str], *, target: Target = "any"
) -> tuple[int, ...]:
    """The nearest phrases behind `token` after one of the prepositions.

    Those that also tell where something is count only when no other has any.
    """
    if scene.vocabulary.isdisjoint(prepositions):
        return ()
    located = None
    reach = scene.reach(token)
    for number in scene.after_prepositions(token + 1, prepositions, reach):
        if not fits(scene, number, target):
            continue
        if scene.tokens.lowers[scene.phrases[number].prep or 0] not in _LOCATING:
            return scene.together_with(number)
        located = number if located is None else located
    return () if located is None else scene.together_with(located)


def fits(scene: Scene, number: int, target: Target) -> bool:
    """True when the phrase may be a recipient of that kind."""
    if is_time(scene, number):
        return False
    if target == "any":
        return _is_thing(scene, number)
    if target == "named":
        return is_named(scene, number)
    if target == "person":
        return is_person(scene, number)
    return is_somebody(scene, number)


def _is_thing(scene: Scene, number: int) -> bool:
    """False for a bare determiner, for sums and anybody: "some", "$3.5 billion".

    A sum "in cash" is a thing, which may be taken.
    """
    phrase, tokens = scene.phrases[number], scene.tokens
    if tokens.tags[scene.heads[number]] not in ("NUM", "DET"):
        return tokens.lowers[scene.heads[number]] not in _ANYBODY
    tags = tokens.tags[phrase.first : phrase.last]
    if tags == ["NUM"]:  # "killed six"
        return tokens.lowers[phrase.first][0].isalnum()
    numbered = "NAME" in tags  # "Resolution 4005"
    carried = tokens.lowers[phrase.last : phrase.last + 2] == ["in", "cash"]
    return numbered or carried or scene.of_what(number) is not None


def inside(scene: Scene, number: int) -> tuple[Range, ...]:
    """Who is named inside a phrase as the one whose doing it is.

    "Germany's decision", "a proposal from the alliance", "a Saudi request".
    """
    owner = scene.possessor(number)
    if owner is not None and is_somebody(scene, owner):
        return (scene.words(owner),)
    end = scene.phrases[number].last
    for preposition in _OWNERS:
        found = scene.behind(end, preposition, limit=end + 2)
        if found is not None and is_somebody(scene, found):
            return tuple(scene.words(n) for n in scene.together_with(found))
    before = modifier(scene, number)
    return (before,) if before else ()


def modifier(scene: Scene, number: int) -> Range | None:
    """The names in front of the head: "U.S. military" of "a U.S. military strike"."""
    tags, lowers = scene.tokens.tags, scene.tokens.lowers
    first, head = scene.phrases[number].first, scene.heads[number]
    while first < head and (
        tags[first] != "NAME" or is_dating(lowers[first], scene.time)
    ):
        first += 1
    last = first
    while last < head and tags[last] in _NOUNS_OF_PEOPLE:
        last += 1
    while last > first and not _may_end(scene, last - 1):
        last -= 1
    named = last > first and "POSS" not in tags[first:head]
    return (first, last) if named else None


def _may_end(scene: Scene, token: int) -> bool:
    lower = scene.tokens.lowers[token]
    lemma = scene.patterns.singulars.get(lower, lower)
    return scene.tokens.tags[token] == "NAME" or lemma in scene.patterns.somebody


def of_phrases(scene: Scene, number: int) -> tuple[int, ...]:
    """What stands after "of" right behind the phrase: "Kenya" of "ties of Kenya"."""
    end = scene.phrases[number].last
    found = scene.behind(end, "of", limit=end + 2)
    return scene.together_with(found) if found is not None else ()


def countries_of(scene: Scene, number: int) -> tuple[int, ...]:
    """Both countries, in "planes from Chad and Mali"; none where only one is named."""
    phrase, tokens = scene.phrases[number], scene.tokens
    if _ORIGINS.isdisjoint(tokens.lowers[phrase.last : phrase.last + 1]):
        return ()
    found = scene.after(phrase.last, limit=phrase.last + 2)
    if found is None or scene.mention(scene.words(number)):
        return ()
    sides = scene.together_with(found)
    return sides if len(sides) > 1 and all(_is_country(scene, n) for n in sides) else ()


def _is_country(scene: Scene, number: int) -> bool:
    mention = scene.mention(scene.words(number))
    return mention is not None and scene.cast.actor(mention.slug).type == "country"


def actors_of(scene: Scene, numbers: tuple[int, ...], code: str) -> tuple[Range, ...]:
    """Those of the phrases that can act, or who is named inside them."""
    found: list[Range] = []
    for number in numbers:
        sides = countries_of(scene, number)
        if sides:
            found.extend(scene.ranges(sides))
            continue
        if is_somebody(scene, number):
            found.append(scene.words(number))
            continue
        armed = is_armed(scene, number)
        if code[:2] in _ASSAULTS and not armed:
            continue  # "hit by EU sanctions" is no deed of the EU's
        last = scene.phrases[number].last
        several = behind(scene, last - 1, ("between", "by"), target="who")
        named = inside(scene, number)
        if several or named:
            found.extend(scene.ranges(several) or named)
        elif code[:2] in _ASSAULTS:
            found.append(scene.words(number))
    return tuple(dict.fromkeys(found))
