"""A deed in, whether it is everyday business that is no event between parties out.

Companies sign contracts, politicians give interviews, candidates tour and rally.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.kinds import is_somebody
from app.extraction.events.senses.business import is_business
from app.extraction.events.senses.hollow import (
    is_among_kin,
    is_counterstroke,
    is_explanation,
    is_forecast,
    is_help,
    is_paper,
    is_poll,
    is_private,
    is_readiness,
    is_schooling,
    is_upkeep,
)
from app.extraction.events.senses.rank import last_word, types_of
from app.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene

_DEALINGS = (
    "03", "050", "057", "061", "07", "080", "081", "086", "09", "13", "19", "023",
)  # fmt: skip
_AGREEING = frozenset({"agree", "agrees", "agreed", "concur", "concurs", "concurred"})
_RULES = frozenset(
    {"rule", "rules", "law", "laws", "act", "legislation", "regulation", "regulations"}
    | {"agreement", "contract", "treaty", "constitution", "statute", "policy", "code"}
    | {"provision", "provisions", "clause", "statutes", "policies", "measure", "bill"}
)
_VERSUS = frozenset({"v", "v.", "vs", "vs."})
_BIDS = frozenset({"bid", "bids"})
_RIVALRY = frozenset({"challenge", "challenges", "challenged", "challenging"})
_ASKING = frozenset({"ask", "asks", "asked", "asking", "press", "pressed", "pressing"})
_DISCUSSING = frozenset({"discuss", "discusses", "discussed", "discussing"})
_WAY_BACK = frozenset({"return", "returns", "returned", "returning"})
_ERRANDS = frozenset({"talk", "talks", "negotiations", "summit", "meeting", "visit"})


def is_everyday(scene: Scene, deed: Deed) -> bool:
    """True for dealings of companies, opinions, rules, interviews and campaigning."""
    return any(is_so(scene, deed) for is_so in _TESTS_OF[deed.code])


def _is_opinion(scene: Scene, deed: Deed) -> bool:
    """True for "I agree that", and for persons who agree with one another."""
    if scene.tokens.lowers[deed.trigger[0]] not in _AGREEING:
        return False
    if _is_shared_view(scene, deed):
        return True
    mine = [scene.tokens.lowers[words[0]] in ("i", "we") for words in deed.actors]
    minds = scene.tokens.lowers[deed.trigger[1] - 1] == "with"
    persons = set(types_of(scene, (*deed.actors, *deed.recipients))) == {"person"}
    return any(mine) or (minds and persons)


def _is_shared_view(scene: Scene, deed: Deed) -> bool:
    """True for "agree that he has lost"; not for "agreed that he should go"."""
    if deed.rule != "agree-any":
        return False
    at = scene.clause_from(deed.trigger[1])
    told = None if at is None else scene.clauses[at]
    if told is None or told.kind != "complement" or not told.verb.finite:
        return False
    return not told.verb.modal and told.verb.tense in ("past", "present")


def _is_rule(scene: Scene, deed: Deed) -> bool:
    """True for what a rule says at all times: "the bank's rules prohibit loans"."""
    at = deed.trigger[0]
    if scene.tokens.forms[at] not in ("present", "base", "gerund"):
        return False
    while at > scene.sentence.first and scene.tokens.tags[at - 1] == "ADV":
        at -= 1
    return at > scene.sentence.first and scene.tokens.lowers[at - 1] in _RULES


def _is_case(scene: Scene, deed: Deed) -> bool:
    """True where a party of a law case stands for it: "Ames v. Chad"."""
    lowers, opening = scene.tokens.lowers, scene.sentence.first
    cut = lowers[max(opening - 2, 0) : opening]  # "Ames v." may end a sentence
    if _VERSUS.isdisjoint(scene.vocabulary) and _VERSUS.isdisjoint(cut):
        return False
    beside = (
        (*lowers[max(first - 2, 0) : first], *lowers[last : last + 1])
        for first, last in deed.actors
    )
    return any(not _VERSUS.isdisjoint(words) for words in beside)


def _is_bid(scene: Scene, deed: Deed) -> bool:
    """True for an offer to buy or a candidacy: "launched her bid"."""
    (first, last), inner = deed.trigger, deed.inner
    if inner is not None and scene.tokens.lowers[inner.trigger[0]] in _BIDS:
        return True
    return last - first > 1 and scene.tokens.lowers[last - 1] in _BIDS


def _is_rivalry(scene: Scene, deed: Deed) -> bool:
    """True for who runs against whom: "challenged the mayor in the primary"."""
    rivals = scene.tokens.lowers[deed.trigger[0]] in _RIVALRY
    ran = rivals and scene.story.is_about("election")
    return ran and "person" in types_of(scene, deed.recipients)


def _is_naming(scene: Scene, deed: Deed) -> bool:
    """True for "a group called Hope", and for "a consulting firm"."""
    first, last = deed.trigger
    if scene.tokens.lowers[first] == "consulting":
        return scene.tokens.tags[last : last + 1] == ["NOUN"]
    before = [words[0] for words in deed.actors if words[1] == first]
    named = scene.tokens.tags[last : last + 1] in (["NAME"], ["QUOTE"])
    return named and any(scene.tokens.lowers[at] in ("a", "an") for at in before)


def _is_idiom(scene: Scene, deed: Deed) -> bool:
    """True for what hung in the air, and for plans and trades that were executed."""
    word = scene.tokens.lowers[deed.trigger[0]]
    if word != "executed":
        return word == "hung"
    hit = [scene.phrase_of(words) for words in deed.recipients]
    return not any(n is not None and is_somebody(scene, n) for n in hit)


def _is_scorn(scene: Scene, deed: Deed) -> bool:
    """True for "dismissed her as a liar": she keeps her post, unlike "as director"."""
    lowers = scene.tokens.lowers
    said = (lowers[last : last + 2] for _, last in deed.recipients)
    return any(words in (["as", "a"], ["as", "an"]) for words in said)


def _is_interview(scene: Scene, deed: Deed) -> bool:
    """True for who speaks with the press: "met reporters", "visited the BBC"."""
    figures = scene.patterns.figures
    for words in (*deed.actors, *deed.recipients):
        if not figures.press.isdisjoint(scene.names_at(words)):
            return True
        named = scene.tokens.tags[words[1] - 1] == "NAME"
        if named and last_word(scene, words) in figures.titles:
            return True
    return False


def _is_asked_by_press(scene: Scene, deed: Deed) -> bool:
    """True for a journalist who asks questions: "pressed by the host of the BBC"."""
    if scene.tokens.lowers[deed.trigger[0]] not in _ASKING or not deed.recipients:
        return False
    return _is_interview(scene, deed._replace(recipients=()))


def _is_of_boards(scene: Scene, deed: Deed) -> bool:
    """True for what companies discuss, without any state or person."""
    if scene.tokens.lowers[deed.trigger[0]] not in _DISCUSSING:
        return False
    parties = (*deed.actors, *deed.recipients)
    return is_business(scene, deed) and "person" not in types_of(scene, parties)


def _is_private_way(scene: Scene, deed: Deed) -> bool:
    """True for who comes home, and for candidates who tour their own country."""
    if scene.tokens.lowers[deed.trigger[0]] in _WAY_BACK:
        return _ERRANDS.isdisjoint(scene.vocabulary)
    abroad = "country" in types_of(scene, deed.recipients)
    return not abroad and scene.story.is_about("election")


def _is_campaigning(scene: Scene, deed: Deed) -> bool:
    """True for a candidate's own rally."""
    alone = len(deed.actors) == 1 and types_of(scene, deed.actors) == ["person"]
    return alone and scene.story.is_about("election")


# The beginnings of codes, and what makes deeds with them none.
_TESTS: tuple[tuple[tuple[str, ...], Callable[[Scene, Deed], bool]], ...] = (
    (_DEALINGS, is_business),
    (("03",), _is_opinion),
    (("04",), _is_interview),
    (("040",), _is_of_boards),
    (("041", "040"), _is_naming),
    (("042",), _is_private_way),
    (("02", "10"), _is_bid),
    (("112",), is_explanation),
    (("11",), _is_rivalry),
    (("160",), _is_scorn),
    (("18", "20"), _is_idiom),
    (("14",), _is_campaigning),
    (("05", "06"), is_private),
    (("04", "05"), is_among_kin),
    (("130",), is_forecast),
    (("030",), is_readiness),
    (("05", "11", "12"), is_poll),
    (("084",), is_paper),
    (("070",), is_help),
    (("072",), is_schooling),
    (("190",), is_counterstroke),
    (("172",), is_upkeep),
    (("02", "10"), _is_asked_by_press),
    (("",), _is_rule),
    (("",), _is_case),
)


def _tests_of(code: str) -> tuple[Callable[[Scene, Deed], bool], ...]:
    return tuple(is_so for codes, is_so in _TESTS if code.startswith(codes))


_TESTS_OF = Memo(_tests_of)
