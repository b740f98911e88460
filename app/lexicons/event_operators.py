"""The table of operators -> the operators, by their verbs and by their nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.lexicons.event_patterns import Operator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.lexicons.event_patterns import Modality
    from app.lexicons.toml import Table


def read_operators(
    table: Table,
) -> tuple[dict[str, list[Operator]], dict[str, Operator]]:
    """Operators by verb and by noun; one may start from the codes of another."""
    by_name: dict[str, Operator] = {}
    verbs: dict[str, list[Operator]] = {}
    nouns: dict[str, Operator] = {}
    for row in table.tables("operator"):
        operator = _operator(row, by_name)
        by_name[operator.name] = operator
        for verb in row.strings("verbs"):
            verbs.setdefault(verb, []).append(operator)
        nouns.update(dict.fromkeys(row.strings("nouns"), operator))
    return verbs, nouns


def _operator(row: Table, known: Mapping[str, Operator]) -> Operator:
    row.allow(
        "name", "verbs", "nouns", "prepositions", "control", "default", "codes",
        "modality", "like",
    )  # fmt: skip
    like = known[row.choice("like", known)].codes if "like" in row.data else {}
    codes = row.table("codes")
    modality = row.choice("modality", ("actual", "planned", "hypothetical"), "actual")
    return Operator(
        name=row.string("name"),
        prepositions=row.strings("prepositions"),
        control=row.choice("control", ("subject", "object")),
        default=row.string("default", ""),
        codes={**like, **{prefix: codes.string(prefix) for prefix in codes.data}},
        modality=cast("Modality", modality),
    )
