"""What running a command of the command line gives back."""

from __future__ import annotations

from typing import NamedTuple, Protocol

ARTICLE = 'Envoy leaves\n\n"I am going," Anna Berg said.\n'


class Ran(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


class Run(Protocol):
    """Runs a command in the working folder, as a shell would."""

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Ran: ...
