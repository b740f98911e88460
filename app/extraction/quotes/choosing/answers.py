"""A question in marks in, who answers it in the next passage out: he did not ask it.

"Will the navy carry passengers?"
"No," said Falk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.quotes.mouths.setting import Mouth
    from app.extraction.quotes.scene import Scene, Spoken
    from app.syntax.grammar import Tokens

_ANSWERS = frozenset(
    {"yes", "no", "yeah", "yep", "nope", "nah", "sure", "absolutely", "never", "maybe"}
    | {"perhaps", "definitely", "certainly", "probably", "exactly"}
)
_OF_COURSE = ["of", "course"]
_FREE = frozenset({"", "STOP", "QUOTE"})


def answerer(scene: Scene, number: int) -> Mouth | None:
    """Who answers passage `number`, if it asks something and names no cue itself."""
    following = scene.spoken[number + 1 : number + 2]
    if not following or not _is_bare_question(scene.parse.tokens, scene.spoken[number]):
        return None
    answer = following[0]
    if not _is_answer(scene.parse.tokens, answer):
        return None
    if answer.paragraph > scene.spoken[number].paragraph + 1:
        return None
    at = scene.cues_before[number + 1]
    for cue in scene.attributions[at : at + 1]:
        if 0 <= cue.start - answer.last <= 1:
            return cue.mouth
    return None


def may_ask(tokens: Tokens, mouth: Mouth, answering: Mouth) -> bool:
    """False for whoever has the answerer's name; of "he" nobody can tell."""
    named = tokens.tags[answering.head] == "NAME"
    return named and tokens.lowers[mouth.head] != tokens.lowers[answering.head]


def _is_bare_question(tokens: Tokens, spoken: Spoken) -> bool:
    asks = tokens.words[spoken.last - 2] == "?"
    return asks and spoken.lead in _FREE and spoken.follower in ("", "QUOTE")


def _is_answer(tokens: Tokens, spoken: Spoken) -> bool:
    first = spoken.first + 1
    opening = tokens.lowers[first : first + 2]
    told = opening == _OF_COURSE or not _ANSWERS.isdisjoint(opening[:1])
    return told and spoken.lead in _FREE
