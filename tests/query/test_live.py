"""Whatever becomes of the file, an answer is right or there is none."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import anyio
import pytest
from sqlalchemy import func, select

from app.errors import Busy, TookTooLong, Unavailable
from app.query.corpus import Corpus
from app.query.live import LiveCorpus
from app.query.resource import ARTICLE
from tests.invented.corpus import write_corpus

pytestmark = pytest.mark.anyio


@pytest.fixture
async def live(published: Path) -> AsyncIterator[LiveCorpus]:
    live = LiveCorpus(published)
    yield live
    live.close()


async def _count(corpus: Corpus) -> int:
    counted = select(func.count()).select_from(ARTICLE)
    return await corpus.ask(lambda connection: connection.execute(counted).scalar_one())


async def _until(holds: Callable[[str], bool], live: LiveCorpus) -> str:
    """The first state that holds: a digest, or why there is none."""
    with anyio.fail_after(5):
        while True:
            try:
                state = (await live.current()).digest
            except Unavailable as error:
                state = error.reason
            if holds(state):
                return state
            await anyio.sleep(0.01)


async def test_the_same_file_is_opened_once(live: LiveCorpus) -> None:
    first = await live.current()
    await anyio.sleep(0.1)

    assert await live.current() is first


async def test_a_new_corpus_is_served_and_the_old_one_until_then(
    live: LiveCorpus, published: Path
) -> None:
    old = await live.current()
    with old.in_use():
        write_corpus(published, digest="d2")
        await _until(lambda state: state == "d2", live)

        assert old.digest == "d1"
        assert await _count(old) == 5


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "cut short": lambda raw: raw[: len(raw) // 2],
    "one bit turned": lambda raw: raw[:5_000] + bytes([raw[5_000] ^ 1]) + raw[5_001:],
    "emptied": lambda raw: raw[:0],
    "something else": lambda _: b"not a database\n" * 100,
}


@pytest.mark.parametrize("kind", DAMAGE)
async def test_a_damaged_file_is_not_served_and_a_sound_one_is_again(
    live: LiveCorpus, published: Path, kind: str
) -> None:
    await live.current()
    sound = published.read_bytes()
    damaged = published.with_name("damaged")
    damaged.write_bytes(DAMAGE[kind](sound))
    damaged.replace(published)

    reason = await _until(lambda state: state != "d1", live)
    restored = published.with_name("restored")
    restored.write_bytes(sound)
    restored.replace(published)

    assert "damaged" in reason
    assert await _until(lambda state: state == "d1", live)


async def test_a_missing_file_is_not_served_and_a_new_one_is(
    live: LiveCorpus, published: Path
) -> None:
    await live.current()
    published.unlink()

    reason = await _until(lambda state: state != "d1", live)
    write_corpus(published, digest="d3")

    assert "not there" in reason
    assert await _until(lambda state: state == "d3", live)


async def test_many_who_ask_at_once_wait_for_one_opening(live: LiveCorpus) -> None:
    found: list[Corpus] = []

    async def ask() -> None:
        found.append(await live.current())

    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(ask)

    assert len(found) == 20
    assert len(set(map(id, found))) == 1


async def test_what_takes_long_does_not_keep_the_others_waiting(
    live: LiveCorpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.query.corpus._DEADLINE_SECONDS", 1.0)
    corpus = await live.current()
    served = 0

    async def ask_dear() -> None:
        with pytest.raises(TookTooLong):
            await corpus.ask(
                lambda connection: connection.exec_driver_sql(_ENDLESS).scalar()
            )
        group.cancel_scope.cancel()

    with anyio.fail_after(5):
        async with anyio.create_task_group() as group:
            group.start_soon(ask_dear)
            while True:
                await _count(corpus)
                served += 1
                await anyio.sleep(0)

    assert served > 1  # the one that takes long was not yet given up


async def test_too_many_who_wait_are_sent_away(
    live: LiveCorpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.query.corpus._DEADLINE_SECONDS", 0.3)
    monkeypatch.setattr("app.query.corpus._MOST_WAITING", 2)
    corpus = await live.current()
    outcomes: list[type[Exception]] = []

    async def ask_dear() -> None:
        try:
            await corpus.ask(
                lambda connection: connection.exec_driver_sql(_ENDLESS), dear=True
            )
        except (TookTooLong, Busy) as error:
            outcomes.append(type(error))

    with anyio.fail_after(10):
        async with anyio.create_task_group() as group:
            for _ in range(10):
                group.start_soon(ask_dear)

    # three are asked at a time, two wait, the others hear at once that it is no use
    assert outcomes.count(Busy) == 5
    assert outcomes.count(TookTooLong) == 5


_ENDLESS = """WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)
 SELECT count(*) FROM n"""


async def test_all_connections_are_closed_when_nobody_reads_any_more(
    published: Path,
) -> None:
    live = LiveCorpus(published)
    corpus = await live.current()
    with corpus.in_use():
        live.close()
        assert await _count(corpus) == 5

    with pytest.raises(Exception, match="closed"):
        await _count(corpus)


async def test_other_trouble_of_the_engine_is_not_hidden(live: LiveCorpus) -> None:
    corpus = await live.current()

    with pytest.raises(Exception, match="no such table"):
        await corpus.ask(
            lambda connection: connection.exec_driver_sql("SELECT * FROM absent")
        )
