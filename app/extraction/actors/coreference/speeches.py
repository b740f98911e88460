"""What quotation marks tell of pronouns: who says the words in which one stands.

Nobody speaks of himself as "he", so the pronoun stands for somebody else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.coreference.agreement import Candidate

if TYPE_CHECKING:
    from app.extraction.actors.coreference.agreement import Pronoun
    from app.extraction.actors.coreference.candidates import Field
    from app.extraction.actors.roles import Roles
    from app.syntax.grammar import Parse, Tokens

_APART = frozenset({"COMMA", "COLON", "QUOTE", "STOP"})
_FEW = 7  # tokens of such a part before the pronoun
_BACK = 4  # sentences of one speech before the pronoun that are looked at


def is_woven(tokens: Tokens, at: int, first: int) -> bool:
    """True for "its" in 'accused Chad of breaking "its word"', of which a part is said.

    Who reports the words puts them into his sentence, which begins at `first`, so it
    means what it would mean without the marks.
    """
    if tokens.lowers[at] != "its":
        return False
    mark = at
    while mark > max(first, at - _FEW) and tokens.tags[mark] != "QUOTE":
        mark -= 1
    if mark <= first + 1 or tokens.tags[mark] != "QUOTE":
        return False
    if tokens.tags[mark - 1] in _APART:
        return False
    return tokens.words[mark + 1][0].islower()


def speaker_of(
    pronoun: Pronoun, parse: Parse, roles: Roles, people: Field
) -> Candidate | None:
    """Who says the words in which the pronoun stands, if somebody does."""
    if not pronoun.quoted:
        return None
    quoted = parse.tokens.quoted
    for at in _sentences_round(pronoun.sentence, parse):
        for head in roles.speakers_in(at):
            if quoted[head] < quoted[pronoun.at]:
                return Candidate(head, head + 1, people.owner(head))
    return None


def _sentences_round(here: int, parse: Parse) -> list[int]:
    """This sentence, those before it, the one after it, in that order.

    Before it stand others of the same speech and the one that may open it.
    """
    sentences, quoted = parse.sentences, parse.tokens.quoted
    first = here
    while first > max(0, here - _BACK):
        first -= 1
        if not quoted[sentences[first].last - 1]:
            break
    after = [here + 1] if here + 1 < len(sentences) else []
    return [*range(here, first - 1, -1), *after]


def is_same(one: Candidate, speaker: Candidate) -> bool:
    """Whether a candidate is the speaker, known by name or only by a noun."""
    if speaker.entity is not None:
        return one.entity is speaker.entity
    return one.first <= speaker.first < one.last


def count_told(parse: Parse) -> list[int]:
    """By sentence, how many up to and with it are not all within quotation marks.

    The marks at its ends are not counted as such.
    """
    if not parse.passages:
        return list(range(1, len(parse.sentences) + 1))
    quoted, told = parse.tokens.quoted, 0
    counts: list[int] = []
    for sentence in parse.sentences:
        first, last = sentence.first, sentence.last
        if last > first + 1:
            first, last = first + 1, last - 1
        wholly = quoted[first] and quoted[last - 1] and 0 not in quoted[first:last]
        told += not wholly
        counts.append(told)
    return counts
