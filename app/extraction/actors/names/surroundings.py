"""A name and the words beside it in, what they tell of its kind out.

"The charity X", "X province", "mayor of X", "Ann Lee of X", "X said it will": each
stands for what newsrooms print of one kind only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.apposed import LOCATING, told_apposed

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import NameKind
    from app.extraction.actors.names.paper import Run
    from app.syntax.grammar import Tokens

_JOINTS = frozenset({"of", ","})
DIRECTED = frozenset({"to", "from"})
_FEW = 3
_AGED = (["COMMA", "NUM", "COMMA"], ["COMMA", "NUM", "STOP"])
_TELLING = frozenset({"NOUN", "COMMA"})  # behind a name
_PHRASE = frozenset({"NOUN", "ADJ", "NUM"})
_BILLS = frozenset({"Bill", "Act", "Order", "Regulations", "Rules", "Ordinance"})
_MEDIA = frozenset({"television", "radio", "newspaper", "magazine", "spokesman"})
_TRADING = frozenset(
    {"raised", "lifted", "cut", "lowered", "trimmed", "slashed", "sweetened", "posted"}
    | {"raises", "lifts", "cuts", "lowers", "trims", "slashes", "sweetens", "posts"}
    | {"reported", "sold", "expanded", "launched", "unveiled", "closed", "withdrew"}
)
_SAYING = frozenset({"said", "says", "announced"})
# "It is", "it was": what is said need not be about the one who says it.
_WAYS = frozenset({"road", "route", "highway", "motorway", "train", "flight", "ferry"})
# Whoever does so "to" or "from" something, of which only the name is told, goes there.
_GOING = frozenset(
    {"travel", "travels", "traveled", "travelled", "traveling"}
    | {"travelling", "drive", "drives", "drove", "driven", "fly", "flew"}
    | {"flies", "flown", "flying", "sail", "sails", "sailed", "sailing", "moving"}
    | {"move", "moves", "moved", "relocated", "fled", "flee", "emigrated", "hiked"}
    | {"marched", "cycled", "driving", "evacuated", "commutes", "commuted", "shipped"}
)
_GONE = frozenset({"go", "goes", "went", "gone"})
_PRINTING = frozenset({"published", "printed", "reprinted", "publishing", "publish"})
_NOBLE = frozenset({"lord", "lady", "baron", "baroness", "viscount", "viscountess"})
_HELD = frozenset({"of", "at", "in"})
_PREMISES = frozenset({"branch", "branches", "offices", "headquarters"})  # in a town
_STATIVE = frozenset({"be", "been", "take", "seem", "appear", "become", "remain"})
# What is named for one person: "the Alder administration".
_HELD_BY_ONE = frozenset(
    {"administration", "presidency", "premiership", "chancellorship", "regime"}
    | {"era", "doctrine", "candidacy"}
)
_WILL = frozenset({"will", "would", "had", "has"})
_PLANS = frozenset({"plans", "planned", "expects", "expected", "intends", "welcomed"})


def told_beside(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> NameKind | None:
    """What the words beside a name tell: "the charity X", "X province", "X, 42,"."""
    first, last = span
    before = tokens.lowers[first - 1] if first > run.begin else ""
    if before in _JOINTS and first - 1 > run.begin:
        told = _before_joint(tokens, span, run, know)
    else:
        told = run.paper.told[before]
    if _is_before_state(tokens, last, run, know):
        return "place"
    if told and _noun_after(tokens, last, run) in know.titles.kinds:
        return "organization"  # "the official X news agency"
    return told or _told_after(tokens, span, run, know)


def _before_joint(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> NameKind | None:
    """What stands before "of" and before a comma: "mayor of X", "the charity, X,"."""
    first, last = span
    noun = tokens.lowers[first - 2]
    if tokens.lowers[first - 1] == "of":
        if noun in know.places.owned or _is_noble(tokens, first - 2, run):
            return "place"
        if _is_full_name(tokens, first - 1, run, know):
            return "organization"
        return None if noun in know.titles.people else run.paper.told[noun]
    if tokens.tags[first - 2] == "NAME" and noun not in know.places.beside:
        return None  # "the president of the Harbour Commission, Ann Lee,"
    closed = last >= run.end or tokens.tags[last] in ("COMMA", "STOP")
    place = noun in know.places.beside and last - first > 1
    return run.paper.told[noun] if closed and not place else None


def _is_noble(tokens: Tokens, at: int, run: Run) -> bool:
    """True for Hollin in "Baroness Hollin of Marsh"."""
    return at > run.begin and tokens.lowers[at - 1] in _NOBLE


def _told_after(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> NameKind | None:
    """What follows tells: "X television", "X, 42,", "X Y analyst", "X, the bank,"."""
    first, last = span
    if last < run.end and tokens.lowers[last] in _MEDIA:
        return "organization"
    if last >= len(tokens.tags) or tokens.tags[last] not in _TELLING:
        return None
    held = last - first == 1 and tokens.lowers[last] in _HELD_BY_ONE
    if held or tokens.tags[last : last + 3] in _AGED:
        return "person"
    noun_after = _noun_after(tokens, last, run)
    if noun_after in know.places.beside:
        return "place"
    if last - first > 1 and noun_after in know.organisations.belongings:
        return "organization"
    return told_apposed(tokens, span, run, know)


def is_owner(tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge) -> bool:
    """True for Alder in "the chief executive of Alder" and "shares in Alder"."""
    first, last = span
    if last < run.end and tokens.tags[last] == "POSS":
        end = last + 1
        while end < min(run.end, last + _FEW + _FEW) and tokens.tags[end] in _PHRASE:
            end += 1
        heads = tokens.lowers[last + 1 : end]
        return not know.organisations.belongings.isdisjoint(heads)
    prep = tokens.lowers[first - 1]
    if prep not in _HELD or first - 1 <= run.begin:
        return False
    noun = tokens.lowers[first - 2]
    if prep != "of" and noun in _PREMISES:
        return False
    return noun in know.organisations.belongings


def by_context(tokens: Tokens, span: tuple[int, int], run: Run) -> NameKind | None:
    """What the sentence tells: "in X", "the road to X", "the X", "X, which"."""
    first, last = span
    before = tokens.lowers[first - 1] if first > run.begin else ""
    if before == "in" and last - first > 1 and _is_published(tokens, first - 1, run):
        return "organization"
    if before in LOCATING or (before == "from" and last - first == 1):
        return "place"
    if before == "the" or (before == "" and first > run.first):
        return _after_article(tokens, (first, last), run)
    if (before in DIRECTED and is_on_way(tokens, first - 1, run)) or (
        before == "and" and _is_other_end(tokens, first - 1, run)
    ):
        return "place"
    after = tokens.lowers[last] if last < run.end else ""
    if after == "who":
        return "person"
    apposed = tokens.lowers[last : last + 2] == [",", "which"]
    return "organization" if apposed or _trades(tokens, last, run) else None


def _trades(tokens: Tokens, last: int, run: Run) -> bool:
    """True for "X raised its hostile offer": what firms do with what is theirs."""
    if last + 2 >= run.end or tokens.lowers[last] not in _TRADING:
        return False
    return tokens.lowers[last + 1] == "its"


def _is_published(tokens: Tokens, prep: int, run: Run) -> bool:
    """True for the "in" of "published in Nature Water" and "printed Monday in"."""
    return not _PRINTING.isdisjoint(tokens.lowers[max(run.begin, prep - 2) : prep])


def is_on_way(tokens: Tokens, prep: int, run: Run) -> bool:
    """True for the "to" of "they went to Troy", "the road to", "from Ada to Abeche"."""
    near = tokens.lowers[max(run.begin, prep - _FEW) : prep]
    if not near:
        return False
    if near[-1] in _GOING or near[-1] in _WAYS:
        return True
    if near[-1] in _GONE:  # but "the prize went to Ann"
        return tokens.tags[prep - 2] != "NOUN"
    return tokens.lowers[prep] == "to" and "from" in near


def _is_other_end(tokens: Tokens, joint: int, run: Run) -> bool:
    """True for the "and" of "the road between Marib and Al Bayda"."""
    near = tokens.lowers[max(run.begin, joint - _FEW) : joint]
    return "between" in near and tokens.words[joint - 1] in run.paper.know.places.known


def says_of_itself(tokens: Tokens, last: int, run: Run) -> bool:
    """True for "X said it will", "X said it had": no person is an "it"."""
    if last + 3 >= run.end or tokens.lowers[last] not in _SAYING:
        return False
    if tokens.lowers[last + 1] != "it":
        return False
    verb, after = tokens.lowers[last + 2 : last + 4]
    return verb in _PLANS or (verb in _WILL and after not in _STATIVE)


def _is_full_name(tokens: Tokens, end: int, run: Run, know: Knowledge) -> bool:
    """True for the "Ann Lee" of "Ann Lee of Greenwatch"."""
    first = end - len("FL")
    if first < run.begin or tokens.words[first] not in know.names.given:
        return False
    titled = first > run.begin and tokens.words[first - 1][0].isupper()
    return not titled and tokens.words[end - 1][0].isupper()


def _is_before_state(tokens: Tokens, last: int, run: Run, know: Knowledge) -> bool:
    """True for Selma in "Selma, Ala." and "Selma, Alabama,"."""
    if last + 1 >= run.end or tokens.tags[last] != "COMMA":
        return False
    state = tokens.words[last + 1]
    return state in know.places.states or know.places.known.get(state) == "US"


def _noun_after(tokens: Tokens, last: int, run: Run) -> str:
    """The head of the nouns right after a name: "Dagah refugee camp"."""
    at = last
    while at < min(run.end, last + _FEW) and tokens.tags[at] == "NOUN":
        at += 1
    return tokens.lowers[at - 1] if at > last else ""


def _after_article(tokens: Tokens, span: tuple[int, int], run: Run) -> NameKind | None:
    """No person has an article: "the Freewinds", "in the Solent"."""
    first = span[0]
    article = tokens.lowers[first - 1] == "the"
    if not article:
        return None
    before = tokens.lowers[first - 2] if first - 2 >= run.begin else ""
    return "place" if before in (*LOCATING, "on") else "organization"


def is_of_a_bill(tokens: Tokens, run: Run) -> bool:
    """True for the words in brackets of the "Schools (Water Safety) Bill"."""
    first, last = run.first, run.last
    if first == run.begin or tokens.tags[first - 1] != "OPEN" or last + 1 >= run.end:
        return False
    return tokens.tags[last] == "CLOSE" and tokens.words[last + 1] in _BILLS
