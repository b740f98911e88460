"""What documentation shows of an answer, compared with the answer that is given.

In what is shown an ellipsis stands for the rest: of an object, a list, a string or a
line; on a line of its own, for any number of lines.
"""

from __future__ import annotations

import json
import re

_CUT = "…"


def unlike(shown: str, given: str) -> list[str]:
    """Where what is shown is not what was given."""
    try:
        answer = json.loads(given)
    except json.JSONDecodeError:
        return [] if _lines(shown).fullmatch(given) else [f"{shown!r}, not {given!r}"]
    return _differences(_read(shown), answer, "")


def _lines(shown: str) -> re.Pattern[str]:
    """The lines that are shown, as a pattern of all that they may stand for."""
    parts = []
    for line in shown.splitlines():
        if line == _CUT:
            parts.append("(?:.*\n)*?")
        else:
            kept = re.escape(line.removesuffix(_CUT).rstrip())
            parts.append(kept + (".*\n" if line.endswith(_CUT) else "[ ]*\n"))
    return re.compile("".join(parts))


def _read(shown: str) -> object:
    """JSON in which an ellipsis stands for the rest of an object, list or string."""
    shown = re.sub(r"…\s*\}", '"…": null}', shown)
    return json.loads(re.sub(r"…\s*\]", '"…"]', shown))


def _differences(shown: object, given: object, at: str) -> list[str]:
    """Where what is shown is not what was given."""
    if isinstance(shown, dict) and isinstance(given, dict):
        return _object_differences(shown, given, at)
    if isinstance(shown, list) and isinstance(given, list):
        return _list_differences(shown, given, at)
    if isinstance(shown, str) and shown.endswith(_CUT):
        same = isinstance(given, str) and given.startswith(shown.removesuffix(_CUT))
    else:
        same = shown == given
    return [] if same else [f"{at}: {shown!r}, not {given!r}"]


def _object_differences(
    shown: dict[str, object], given: dict[str, object], at: str
) -> list[str]:
    kept = {key: value for key, value in shown.items() if key != _CUT}
    unlike = set(kept) - set(given) if _CUT in shown else set(kept) ^ set(given)
    return (
        [f"{at}: keys {sorted(unlike)}"]
        if unlike
        else [
            fault
            for key, value in kept.items()
            for fault in _differences(value, given[key], f"{at}.{key}")
        ]
    )


def _list_differences(shown: list[object], given: list[object], at: str) -> list[str]:
    kept = [value for value in shown if value != _CUT]
    if len(kept) > len(given) or (_CUT not in shown and len(kept) != len(given)):
        return [f"{at}: {len(given)} items"]
    return [
        fault
        for n, value in enumerate(kept)
        for fault in _differences(value, given[n], f"{at}[{n}]")
    ]
