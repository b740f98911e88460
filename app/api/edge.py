"""What happens to every request before and after the application proper sees it.

Pure ASGI, outside the framework, so that an answer given before costs no more than
sending it: OPTIONS and HEAD, overlong queries, the choice of the corpus, conditional
requests, the response cache, security and cross-origin headers.
"""

from __future__ import annotations

from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app import __version__
from app.api.caching import ResponseCache
from app.api.etag import make_etag, names_tag
from app.api.headers import ALLOW, Cors
from app.api.problems import BAD_HOST, TOO_LONG, problem_response
from app.api.request import Asked, read_request
from app.api.sender import Sender
from app.errors import Unavailable
from app.query.corpus import Corpus
from app.query.live import LiveCorpus

# Longer than any query that is allowed, written in the widest script, twice escaped.
LONGEST_QUERY = 32_768
# These tell of the moment, not of the corpus.
_MOMENTARY = frozenset({"/healthz", "/readyz", "/metrics"})


class Edge:
    """The application, with everything that HTTP asks of all of its answers alike."""

    def __init__(
        self, app: ASGIApp, live: LiveCorpus, *, cache: ResponseCache, cors: Cors
    ) -> None:
        self._bare = app
        self._app = GZipMiddleware(app, minimum_size=1_000, compresslevel=5)
        self._live = live
        self._cache = cache
        self._cors = cors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._bare(scope, receive, send)
            return
        asked = read_request(scope)
        sender = Sender(send, asked, self._cors.headers(asked.origin))
        if asked.method == "OPTIONS":
            await sender.send_bare(204, [ALLOW, *Cors.preflight(asked.wanted_headers)])
        elif refusal := _refusal(asked):
            await refusal(asked.inner_scope(None), receive, sender.send)
        else:
            await self._answer(asked, receive, sender)

    async def _answer(self, asked: Asked, receive: Receive, sender: Sender) -> None:
        """Answer from memory, with "not modified", or by asking the application."""
        try:
            corpus = await self._live.current()
        except Unavailable as trouble:
            await self._app(asked.inner_scope(trouble), receive, sender.send)
            return
        if asked.reads and asked.scope["path"] not in _MOMENTARY:
            kept = self._cache.find(corpus.digest, asked.key)
            etag = kept.etag if kept else _etag_of(corpus, asked)
            if asked.if_none_match and names_tag(asked.if_none_match, etag):
                await sender.send_unchanged(etag)
                return
            if kept:
                await sender.send_kept(kept)
                return
            sender.etag = etag
        with corpus.in_use():
            await self._app(asked.inner_scope(corpus), receive, sender.send)
        if sender.whole:
            self._cache.keep(corpus.digest, asked.key, sender.whole)


def _etag_of(corpus: Corpus, asked: Asked) -> bytes:
    path, query_string, _ = asked.key
    return make_etag(corpus.digest, __version__, path, query_string)


def _refusal(asked: Asked) -> Response | None:
    """What a request is told that is not even looked into."""
    path = asked.scope["path"]
    if len(asked.scope["query_string"]) > LONGEST_QUERY:
        detail = f"A query may have {LONGEST_QUERY} bytes at most."
        return problem_response(TOO_LONG, detail, path=path)
    if not asked.one_host:
        # RFC 9112, 3.2: a server must answer 400, as proxies may see another host.
        return problem_response(BAD_HOST, "Send one Host header.", path=path)
    return None
