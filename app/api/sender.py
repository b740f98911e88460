"""One answer on its way out: the headers that all bear, HEAD without a body, 304."""

from __future__ import annotations

from http import HTTPStatus

from starlette.types import Message, Send

from app.api.caching import Answer, Headers
from app.api.etag import names_any
from app.api.headers import CACHE_CONTROL, SECURITY, UNCHANGED
from app.api.request import Asked

_OK = HTTPStatus.OK.value
# What the application says of these is not about the answer that leaves.
_OURS = frozenset({b"etag", b"last-modified", b"accept-ranges"})


class Sender:
    """Sends one answer, and remembers it whole where it may be given again.

    With an `etag`, a 200 gets it and can be kept in `whole`.
    """

    def __init__(self, send: Send, asked: Asked, cors: Headers) -> None:
        self._send = send
        self._asked = asked
        self._cors = cors
        self._headers: Headers | None = None
        self._muted = asked.method == "HEAD"
        self._ended = False
        self.etag: bytes | None = None
        self.whole: Answer | None = None

    async def send(self, message: Message) -> None:
        """Pass on a message of the application, completed."""
        if message["type"] == "http.response.start":
            await self._start(message)
        elif not self._ended:
            await self._continue(message)

    async def send_kept(self, answer: Answer) -> None:
        """Send an answer that was given before, or what `If-None-Match: *` gets."""
        if names_any(self._asked.if_none_match):
            await self.send_unchanged(answer.etag)
            return
        headers = answer.headers + self._cors
        await self._send(
            {"type": "http.response.start", "status": _OK, "headers": headers}
        )
        body = b"" if self._muted else answer.body
        await self._send({"type": "http.response.body", "body": body})

    async def send_unchanged(self, etag: bytes) -> None:
        """Tell the client that what it has is still right."""
        await self.send_bare(304, [(b"etag", etag), *UNCHANGED])

    async def send_bare(self, status: int, headers: Headers) -> None:
        """Send an answer that has no body."""
        headers = headers + self._cors
        await self._send(
            {"type": "http.response.start", "status": status, "headers": headers}
        )
        await self._send({"type": "http.response.body", "body": b""})

    async def _start(self, message: Message) -> None:
        given = [pair for pair in message["headers"] if pair[0] not in _OURS]
        names = {name for name, _ in given}
        headers = given + [pair for pair in SECURITY if pair[0] not in names]
        if message["status"] == _OK and self.etag:
            if names_any(self._asked.if_none_match):
                self._ended = True
                await self.send_unchanged(self.etag)
                return
            headers.append((b"etag", self.etag))
            if b"cache-control" not in names:
                headers.append(CACHE_CONTROL)
            self._headers = headers
        await self._send({**message, "headers": headers + self._cors})

    async def _continue(self, message: Message) -> None:
        body, more = message.get("body", b""), message.get("more_body", False)
        if self._headers is not None and self.etag and not more:
            self.whole = Answer(self._headers, body, self.etag)
        self._headers = None
        await self._send({**message, "body": b""} if self._muted else message)
