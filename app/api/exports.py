"""A question about a resource -> all of its answer, streamed as it is read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from fastapi import Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel
from sqlalchemy import RowMapping

from app.api.params.filters import Filters
from app.api.spreadsheet import Cell, write_csv
from app.query.corpus import Corpus

Row = TypeVar("Row", bound=BaseModel)

# Enough rows at a time to be fast, few enough that other requests get their turn.
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Exported(Generic[Row]):
    """How a resource is exported: as what model, under which columns."""

    name: str
    from_row: Callable[[RowMapping], Row]
    columns: Mapping[str, Callable[[Row], Cell]]


async def export_csv(
    corpus: Corpus, params: Filters, exported: Exported[Row]
) -> Response:
    """All rows as a table with a line of column names."""

    def written(rows: Sequence[RowMapping]) -> str:
        found = (exported.from_row(row) for row in rows)
        reads = exported.columns.values()
        return write_csv([read(row) for read in reads] for row in found)

    # Some rows are read before anything is sent, so a bad question gets its 4xx.
    batches = _batches(corpus, params)
    first = written(await anext(batches))
    header = write_csv([list(exported.columns)])

    async def stream() -> AsyncIterator[str]:
        yield header + first
        async for rows in batches:
            yield written(rows)

    name = f'attachment; filename="{exported.name}.csv"'
    headers = {"Content-Disposition": name}
    media_type = "text/csv; charset=utf-8; header=present"
    return StreamingResponse(stream(), headers=headers, media_type=media_type)


async def export_ndjson(
    corpus: Corpus, params: Filters, exported: Exported[Row]
) -> Response:
    """All rows as JSON, one to a line, each as its own path serves it."""

    def written(rows: Sequence[RowMapping]) -> str:
        found = (exported.from_row(row) for row in rows)
        return "".join(f"{row.model_dump_json(by_alias=True)}\n" for row in found)

    # Some rows are read before anything is sent, so a bad question gets its 4xx.
    batches = _batches(corpus, params)
    first = written(await anext(batches))

    async def stream() -> AsyncIterator[str]:
        yield first
        async for rows in batches:
            yield written(rows)

    return StreamingResponse(stream(), media_type="application/x-ndjson")


def _batches(corpus: Corpus, params: Filters) -> AsyncIterator[Sequence[RowMapping]]:
    return corpus.batches(params.resource, params.question(limit=_BATCH))
