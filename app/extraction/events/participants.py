"""Token ranges in, participants out: the words a reader would underline, and who."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from app.extraction.annotations import Participant
from app.extraction.events.scene.kinds import is_named

if TYPE_CHECKING:
    from app.document import Span
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene

Parts: TypeAlias = tuple[Participant, ...]

_MAX_OF = 4
_CHARGES = ("112", "116")
_MUTUAL = frozenset({"040", "041", "046"})
_THIRD = frozenset({"it", "him", "her", "them"})
_OWN = frozenset({"his", "its", "their"})
_ATTACHED = frozenset({"of", "in", "at", "from", "near"})


def both_sides(scene: Scene, deed: Deed) -> tuple[Parts, Parts]:
    """Actors and recipients; of those who consult one another all are actors."""
    if deed.together and deed.code in _MUTUAL and deed.actors:
        return participants(scene, (*deed.actors, *deed.recipients)), ()
    actors = participants(scene, deed.actors, charged=bool(deed.claimed_by))
    doing = {one.actor for one in actors if one.actor}
    recipients = []
    for one, words in zip(
        participants(scene, deed.recipients, charged=deed.code.startswith(_CHARGES)),
        deed.recipients,
        strict=False,
    ):
        recipients.append(_another(scene, one, words, doing=doing))
    return actors, tuple(one for one in recipients if one is not None)


def _another(
    scene: Scene, one: Participant, words: Range, *, doing: set[str]
) -> Participant | None:
    """A pronoun means somebody else than the actor, and whom the sentence named last.

    "Poland held talks with the U.S., demanding it upgrade": neither Poland nor a state
    of the sentence before.
    """
    single = words[1] - words[0] == 1
    if single and scene.tokens.lowers[words[0]] in _OWN:
        return None if one.actor in doing else one
    pronoun = single and scene.tokens.lowers[words[0]] in _THIRD
    if not pronoun or one.actor is None:
        return one
    kind = scene.cast.actor(one.actor).type
    before = scene.tokens.starts[words[0]]
    mentions = scene.cast.mentions_in(scene.sentence.span)
    earlier = [mention for mention in mentions if mention.span.start < before]
    if one.actor in {mention.slug for mention in earlier} - doing:
        return one
    named = [
        mention
        for mention in earlier
        if mention.form != "pronoun" and mention.slug not in doing
        if scene.cast.actor(mention.slug).type == kind
    ]
    if named:
        return Participant(named[-1].span, named[-1].slug)
    return None if one.actor in doing else one


def participants(
    scene: Scene, ranges: tuple[Range, ...], *, charged: bool = False
) -> Parts:
    """One participant for each range, in order, nobody twice.

    What stands behind "of" is no part of who is `charged`: "accused Chad of fraud".
    """
    found: dict[Span, Participant] = {}
    for words in ranges:
        for member in _members(scene, words) or (words,):
            one = _participant(scene, member, charged=charged)
            found.setdefault(one.span, one)
    return tuple(found.values())


def _members(scene: Scene, words: Range) -> tuple[Range, ...]:
    """Those whom a number counts: "two ministers, Ann Lee and Bo Ek,"."""
    tags, last = scene.tokens.tags, words[1]
    if tags[words[0]] != "NUM" or tags[last : last + 1] != ["COMMA"]:
        return ()
    first = scene.after(last + 1, limit=last + 2)
    if first is None or tags[scene.phrases[first].head] != "NAME":
        return ()
    named = scene.together_with(first)
    end = scene.phrases[named[-1]].last
    closed = tags[end : end + 1] in (["COMMA"], ["STOP"])
    return tuple(scene.words(one) for one in named) if closed and named[1:] else ()


def _participant(scene: Scene, words: Range, *, charged: bool) -> Participant:
    first, last = words
    if last - first == 1 and scene.tokens.tags[first] == "PRON":
        return _pronoun(scene, first)
    end = last if charged and not _is_counted(scene, words) else _end(scene, words)
    return Participant(scene.tokens.span(first, end), scene.side(words))


def _is_counted(scene: Scene, words: Range) -> bool:
    """True for "dozens", where "of" tells of whom."""
    number = scene.phrase_of(words)
    return number is not None and scene.of_what(number) is not None


def _pronoun(scene: Scene, token: int) -> Participant:
    """Who is meant, by name if the same sentence has named him before."""
    mention = scene.antecedent(token)
    if mention is None:
        return Participant(scene.tokens.span(token, token + 1), None)
    sentence = scene.sentence.span
    for earlier in scene.cast.mentions_in(sentence):
        if earlier.slug == mention.slug and earlier.form != "pronoun":
            return Participant(earlier.span, mention.slug)
    return Participant(mention.span, mention.slug)


def _apposed(scene: Scene, words: Range) -> int | None:
    """The end of a name between commas: "his counterpart, Ann Lee"."""
    tokens, last = scene.tokens, words[1]
    if tokens.tags[last : last + 1] != ["COMMA"] or tokens.tags[last - 1] == "NAME":
        return None
    found = scene.after(last + 1, limit=last + 2)
    if found is None or tokens.tags[scene.phrases[found].head] != "NAME":
        return None
    name = scene.mention(scene.words(found))
    actor = scene.actor(words)
    same = name is not None and name.slug == actor
    return scene.words(found)[1] if same else None


def _is_country(scene: Scene, words: Range) -> bool:
    """True for "the U.S.", whose name an "of" behind it does not continue."""
    mention = scene.mention(words)
    if mention is None or mention.last < words[1] or mention.first > words[0] + 1:
        return False
    return scene.cast.actor(mention.slug).type == "country"


def _end(scene: Scene, words: Range) -> int:
    """The end with what belongs to it: "the leaders of France", "police in Oslo"."""
    last = words[1]
    apposed = _apposed(scene, words)
    if apposed is not None:
        return apposed
    if _is_country(scene, words):
        return last
    named = scene.tokens.tags[last - 1] == "NAME"
    for _ in range(_MAX_OF):
        preposition = scene.tokens.lowers[last : last + 1]
        if not preposition or preposition[0] not in _ATTACHED:
            break
        found = scene.after(last, limit=last + 2)
        if found is None:
            break
        if preposition != ["of"] and (named or not is_named(scene, found)):
            break
        whole = scene.together_with(found) if preposition == ["of"] else (found,)
        last = scene.words(whole[-1])[1]
    return last
