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

    header = write_csv([list(exported.columns)])
    stream = await _streamed(corpus, params, render=written, header=header)
    name = f'attachment; filename="{exported.name}.csv"'
    headers = {"Content-Disposition": name}
    media_type = "text/csv; charset=utf-8; header=present"
    return StreamingResponse(stream, headers=headers, media_type=media_type)


async def export_ndjson(
    corpus: Corpus, params: Filters, exported: Exported[Row]
) -> Response:
    """All rows as JSON, one to a line, each as its own path serves it."""

    def written(rows: Sequence[RowMapping]) -> str:
        found = (exported.from_row(row) for row in rows)
        return "".join(f"{row.model_dump_json(by_alias=True)}\n" for row in found)

    stream = await _streamed(corpus, params, render=written)
    return StreamingResponse(stream, media_type="application/x-ndjson")


async def _streamed(
    corpus: Corpus,
    params: Filters,
    *,
    render: Callable[[Sequence[RowMapping]], str],
    header: str = "",
) -> AsyncIterator[str]:
    """The header and all rows, rendered some at a time.

    The first are read before anything is sent, so that a bad question gets its 4xx.
    """
    question = params.question(limit=_BATCH)
    batches = corpus.batches(params.resource, question, render=render)
    first = header + await anext(batches)

    async def stream() -> AsyncIterator[str]:
        yield first
        async for batch in batches:
            yield batch

    return stream()
