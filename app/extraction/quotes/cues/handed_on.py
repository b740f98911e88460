"""A verb that hands on what another said in, whose words it hands on out.

"The agency quoted him as saying", "he was quoted by the agency as telling reporters":
the speaker is who is quoted, and the cue is what he did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.speakers import after_cue, mouth_before

if TYPE_CHECKING:
    from app.extraction.quotes.mouths.setting import Mouth, Setting
    from app.syntax.grammar import Clause

_NEXT = 2  # clauses among which the one of saying stands


def handed_on(setting: Setting, number: int) -> Clause | None:
    """The clause of "saying" behind "quoted him as", of a verb of handing on."""
    clauses, words = setting.sentence.clauses, setting.lexicons.reporting
    for clause in clauses[number + 1 : number + 1 + _NEXT]:
        verb = clause.verb
        if verb.form != "gerund" or verb.lemma not in words.verbs:
            continue
        behind = setting.tokens.lowers[verb.first - 1]
        if behind == "as" or verb.first == clauses[number].verb.last:
            return clause
    return None


def quoted_mouth(setting: Setting, clause: Clause) -> Mouth | None:
    """Who is quoted: the object of the verb, or of a passive its subject."""
    if clause.verb.passive:
        return mouth_before(setting, clause)
    if not clause.objects:
        return None
    return after_cue(setting, setting.sentence.phrases[clause.objects[0]])
