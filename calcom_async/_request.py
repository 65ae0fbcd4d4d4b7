"""Requests, responses, and the functions they pass through.

Every layer of the chain (see `_chain`) is a `Middleware`: it takes the request and the next `Handler`, and returns the
response. A request's settings are protocols here, so nothing in this module depends on a layer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from ._error_parts import RequestInfo
from .errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._gate import Place
    from ._http_types import HTTPResponse
    from ._operation import Operation
    from .errors import Lookup
    from .events import EventHook, WaitEvent
    from .secret import Secret

__all__ = [
    "Handler",
    "Middleware",
    "Outcome",
    "Progress",
    "RateSettings",
    "RawResponse",
    "ReconcileSettings",
    "Request",
    "RetryDecision",
    "compose",
]

_PUBLIC_MODULE = "calcom_async.middleware"

_numbers = count(1)
_REPEATABLE_METHODS = frozenset({"GET", "HEAD"})


class Progress:
    """What has happened to a call so far; all copies of its request share it.

    `number` identifies the call. `throttled` counts the attempts that ended in a 429. `sent_at` is when the last
    attempt was sent (see `_clock.now`), and `in_doubt` whether the server may be acting on one. `lookup` is the result
    of looking up a booking whose response was lost, for the error that the call ends in. `silences` counts the attempts
    that ended because the server sent nothing. `place` is the current attempt's at the connection gate. `parent` is the
    progress of the call that this one serves. `secrets` are what its requests were sent with, for errors to mask.
    """

    __slots__ = (
        "_in_doubt",
        "attempts",
        "deadline",
        "lookup",
        "number",
        "on_doubt",
        "parent",
        "place",
        "pretended",
        "secrets",
        "sent_at",
        "silences",
        "throttled",
    )

    def __init__(self, parent: Progress | None = None) -> None:
        self.attempts: int = 0
        self.deadline: float | None = None
        self.lookup: Lookup | None = None
        self.number: int = next(_numbers)
        self.on_doubt: Callable[[bool], None] | None = None
        self.parent: Progress | None = parent
        self.place: Place | None = None
        self.pretended: float = 0.0
        self.secrets: list[Secret] = []
        self.sent_at: float | None = None
        self.silences: int = 0
        self.throttled: int = 0
        self._in_doubt = False

    @property
    def in_doubt(self) -> bool:
        """Whether the server may be acting on an attempt. `on_doubt` is called when this is set."""
        return self._in_doubt

    @in_doubt.setter
    def in_doubt(self, value: bool) -> None:
        self._in_doubt = value
        if self.on_doubt is not None:
            self.on_doubt(value)

    @property
    def under_way(self) -> bool:
        """Whether something of it has been sent in this attempt, or is in doubt, or it serves a call like that."""
        if self.in_doubt or (self.place is not None and self.sent_at is not None):
            return True
        return self.parent is not None and self.parent.under_way


class Request:
    """One call on its way to the server. Change it in place, or pass on a changed copy (`replace`).

    `path` is relative to `base_url` and escaped; `query` is not escaped. `operation` is None for `client.request`.
    `timeout` is in seconds for the whole call, `attempt_timeout` for the server's silence in one attempt. `retry`,
    `rate_limit`, `reconcile` and `on_event` are the client's settings, None if turned off.
    """

    __slots__ = (
        "attempt_timeout",
        "base_url",
        "content",
        "headers",
        "method",
        "on_event",
        "operation",
        "path",
        "progress",
        "query",
        "rate_limit",
        "reconcile",
        "retry",
        "timeout",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        base_url: str,
        query: dict[str, str],
        headers: dict[str, str | Secret],
        content: bytes | None = None,
        operation: Operation | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        retry: RetryDecision | None = None,
        rate_limit: RateSettings | None = None,
        reconcile: ReconcileSettings | None = None,
        on_event: EventHook | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.method: str = method
        self.path: str = path
        self.base_url: str = base_url
        self.query: dict[str, str] = query
        self.headers: dict[str, str | Secret] = headers
        self.content: bytes | None = content
        self.operation: Operation | None = operation
        self.timeout: float | None = timeout
        self.attempt_timeout: float | None = attempt_timeout
        self.retry: RetryDecision | None = retry
        self.rate_limit: RateSettings | None = rate_limit
        self.reconcile: ReconcileSettings | None = reconcile
        self.on_event: EventHook | None = on_event
        self.progress: Progress = progress or Progress()

    def replace(self, **changes: Any) -> Request:
        """A copy with some fields changed, which is still the same call."""
        # Not through __init__ and a dictionary: every call is copied, and this takes a third of the time.
        copy = Request.__new__(Request)
        copy.method = self.method
        copy.path = self.path
        copy.base_url = self.base_url
        copy.query = self.query
        copy.headers = self.headers
        copy.content = self.content
        copy.operation = self.operation
        copy.timeout = self.timeout
        copy.attempt_timeout = self.attempt_timeout
        copy.retry = self.retry
        copy.rate_limit = self.rate_limit
        copy.reconcile = self.reconcile
        copy.on_event = self.on_event
        copy.progress = self.progress
        for name, value in changes.items():
            setattr(copy, name, value)
        return copy

    @property
    def url(self) -> str:
        """The full URL with its query, which may contain e-mail addresses: do not log it."""
        if not self.query:
            return self.base_url + self.path
        from ._encode import to_query_string

        return f"{self.base_url}{self.path}?{to_query_string(self.query)}"

    @property
    def operation_id(self) -> str | None:
        """The operation's id, None for `client.request`."""
        return self.operation.id if self.operation is not None else None

    @property
    def info(self) -> RequestInfo:
        """Method and path, for errors."""
        return RequestInfo(self.method, self.path)

    @property
    def attempt(self) -> int:
        """The number of the current attempt; 0 before the first."""
        return self.progress.attempts

    @property
    def deadline(self) -> float | None:
        """The call's deadline on the clock of `anyio.current_time()`; None without a limit."""
        return self.progress.deadline

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice has the same effect as sending it once."""
        if self.operation is not None and (self.operation.one_time or self.operation.idempotent):
            return not self.operation.one_time
        return self.method in _REPEATABLE_METHODS

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.path}>"


class RawResponse:
    """A response: `status_code`, `headers` (lower-case names) and the body's bytes in `content`.

    `http_response` is the HTTP library's own object, None if a middleware made the response.
    """

    __slots__ = ("content", "headers", "http_response", "status_code")

    def __init__(
        self,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        http_response: HTTPResponse | None = None,
    ) -> None:
        self.status_code: int = status_code
        # The HTTP library's headers are case-insensitive.
        self.headers: Mapping[str, str] = (
            headers if http_response is not None else {name.lower(): value for name, value in headers.items()}
        )
        self.content: bytes = content
        self.http_response: HTTPResponse | None = http_response

    def json(self) -> Any:
        """The body as JSON. Raises ValueError if it is not JSON."""
        import json

        return json.loads(self.content)

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}, {len(self.content)} bytes>"


Handler: TypeAlias = Callable[[Request], Awaitable[RawResponse]]
"""Passes a request on to the server and returns its response."""

Middleware: TypeAlias = Callable[[Request, Handler], Awaitable[RawResponse]]
"""A layer around a handler: it may change the request and the response, and call the handler any number of times."""

Outcome: TypeAlias = RawResponse | APIConnectionError
"""How an attempt ended: in a response of any status, or without one."""

RetryDecision: TypeAlias = Callable[[Request, Outcome, int], "float | None"]
"""The seconds to wait before the next attempt; None to give up."""


class RateSettings(Protocol):
    """The part of the client's `RatePolicy` that a request carries."""

    @property
    def limit(self) -> int | None:
        """The most requests per window for this process, even if the server allows more."""
        ...  # pragma: no cover

    @property
    def on_wait(self) -> Callable[[WaitEvent], object] | None:
        """Called when a call starts to wait."""
        ...  # pragma: no cover


class ReconcileSettings(Protocol):
    """The part of the client's `Reconciliation` that a request carries."""

    @property
    def delays(self) -> tuple[float, ...]:
        """The seconds to wait before each lookup."""
        ...  # pragma: no cover

    @property
    def marker(self) -> str | None:
        """The metadata key that identifies a booking."""
        ...  # pragma: no cover


def compose(layers: Iterable[Middleware], transport: Handler) -> Handler:
    """One handler that passes a request through the layers, outermost first, to the transport."""
    handler = transport
    for layer in reversed(tuple(layers)):
        handler = _bind(layer, handler)
    return handler


def _bind(layer: Middleware, handler: Handler) -> Handler:
    # Not a coroutine function, so that a layer costs one frame.
    def bound(request: Request) -> Awaitable[RawResponse]:
        return layer(request, handler)

    return bound


for _public in (Request, RawResponse):
    _public.__module__ = _PUBLIC_MODULE
