"""A passage in, the cue out beside it that leaves no doubt: "which Lee called “mad”".

Whoever is named as the subject of the verb right before the marks speaks, whatever else
the sentence is on; a pronoun may as well stand for whom the sentence is on. So does the
one who follows at once in the same sentence: “No!” shouted another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import verb_between

if TYPE_CHECKING:
    from app.extraction.quotes.cues.attribution import Attribution
    from app.extraction.quotes.mouths.setting import Mouth
    from app.extraction.quotes.scene import Scene, Spoken
    from app.syntax.grammar import Tokens

_NAMING = frozenset({"NAME", "NOUN"})
_QUOTING = frozenset({"direct", "name_as"})
_FREE = frozenset({"", "STOP", "QUOTE", "COLON"})
_SPEECH_ENDS = frozenset({",", "?", "!", "…", "...", "--", "—", "–", "-"})
# What may part a verb from the marks behind it.
_BETWEEN: tuple[list[str], ...] = ([], [":"], [","], ["as"], ["that"])


def leading_cue(scene: Scene, number: int) -> Attribution | None:
    """The cue right before passage `number`, if its own subject stands before it."""
    spoken, at = scene.spoken[number], scene.cues_before[number] - 1
    if at < 0 or scene.attributions[at].sentence != spoken.sentence:
        return None
    cue = scene.attributions[at]
    mouth = cue.mouth
    if mouth is None or mouth.first >= cue.first or not _quotes(cue):
        return None
    named = _is_named(scene.parse.tokens, mouth, colon=spoken.lead == "COLON")
    return cue if named and _is_close(scene, cue, spoken) else None


def following_cue(scene: Scene, number: int) -> Attribution | None:
    """The cue right behind passage `number`, in the same sentence.

    Behind a comma that is plain; behind a sign, where the cue has no capital.
    """
    spoken, at = scene.spoken[number], scene.cues_before[number]
    if at >= len(scene.attributions) or not spoken.follower:
        return None
    cue, tokens = scene.attributions[at], scene.parse.tokens
    if cue.clause is None or "direct" not in cue.constructions:
        return None
    if not cue.inverted and (spoken.lead not in _FREE or len(cue.constructions) == 1):
        return None  # "as he called it “mad,” she left", "“No,” he grinned"
    comma = spoken.follower == "COMMA"
    if cue.start - spoken.last != comma or not cue.clause.verb.finite:
        return None
    end = "," if comma else tokens.words[spoken.last - 2]
    goes_on = end == "," or tokens.words[cue.start].islower()
    return cue if goes_on and end in _SPEECH_ENDS else None


def _quotes(cue: Attribution) -> bool:
    """True for a finite verb that may frame words in marks, other than in thought."""
    clause, kinds = cue.clause, cue.constructions
    if clause is None or clause.kind == "participle" or not clause.verb.finite:
        return False
    return not kinds.isdisjoint(_QUOTING) and "thought" not in kinds


def _is_close(scene: Scene, cue: Attribution, spoken: Spoken) -> bool:
    """True with next to nothing between, or a colon without another verb.

    Of "a group called “Us”" the group says nothing, unlike "which Lee called “mad”".
    """
    tokens = scene.parse.tokens
    between = tokens.lowers[cue.last : spoken.first]
    names = not between and "name_as" in cue.constructions
    if names and cue.mouth and tokens.tags[cue.mouth.first - 1] != "WH":
        return False
    if between in _BETWEEN:
        return True
    sentence = scene.parse.sentences[spoken.sentence]
    return spoken.lead == "COLON" and not verb_between(sentence, cue.last, spoken.first)


def _is_named(tokens: Tokens, mouth: Mouth, *, colon: bool) -> bool:
    """True for a noun or name, and for the pronoun of "as she put it".

    Also for that of "Lee said she had told them: “No”", for the colon is hers.
    """
    if tokens.tags[mouth.head] in _NAMING:
        return True
    before = max(mouth.first - 1, 0)
    inserted = tokens.lowers[before] == "as" or tokens.tags[before] == "WH"
    return (inserted or colon) and tokens.tags[mouth.head] == "PRON"
