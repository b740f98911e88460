"""The title of an office in, the one spelling under which offices are compared, out."""

from __future__ import annotations

_SYNONYMS = {
    "premier": "prime minister",
    "sec gen": "secretary general",
    "defence": "defense",
    "foreign secretary": "foreign minister",
    "external affairs minister": "foreign minister",
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
}

# How titles are shortened before a name: "Gov. Ann Lee" is "the governor".
_IN_FULL = {
    "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general",
    "col": "colonel", "maj": "major", "capt": "captain", "lt": "lieutenant",
    "sgt": "sergeant", "cpl": "corporal", "pvt": "private", "adm": "admiral",
    "cmdr": "commander", "brig": "brigadier", "supt": "superintendent",
    "insp": "inspector", "det": "detective", "del": "delegate", "atty": "attorney",
    "cllr": "councillor", "msgr": "monsignor",
}  # fmt: skip


def office_key(title: str) -> str:
    """A title in the one spelling under which offices are compared."""
    key = " ".join(title.lower().replace("-", " ").replace("’", "'").split())
    key = key.replace("defence", "defense").removeprefix("the ")
    before, _, noun = key.rpartition(" ")
    if noun in _IN_FULL and key not in _SYNONYMS:
        key = f"{before} {_IN_FULL[noun]}".lstrip()
    return _SYNONYMS.get(key, key)
