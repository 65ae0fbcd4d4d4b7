"""What happens to calls, for your own logs, metrics and dashboards.

    def watch(event: Event) -> None:
        if isinstance(event, WaitEvent):
            waiting.observe(event.seconds, operation=event.operation)

    CalcomClient(on_event=watch)

One function gets every event, in order, on the event loop of the call: do not block in it. An exception that it raises
is logged (at ERROR, to `calcom_async`) and otherwise ignored. Events contain no credential, no query value and no part
of a body.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

if TYPE_CHECKING:
    from .response import RateLimit

__all__ = ["Event", "EventHook", "RequestEvent", "ResponseEvent", "RetryEvent", "WaitEvent"]


@attrs.frozen(kw_only=True)
class Event:
    """The base of all events. `operation` is the operation's id (a key of `OPERATIONS`), None for `client.request`.

    `path` is below the base URL, with its values. `attempt` counts from 1; it is 0 before the first attempt. Events of
    one call have the same `call`, a number that is unique in the process; each page of a list is a call.
    """

    call: int
    operation: str | None
    method: str
    path: str
    attempt: int


@attrs.frozen(kw_only=True)
class RequestEvent(Event):
    """An attempt is about to be sent."""


@attrs.frozen(kw_only=True)
class ResponseEvent(Event):
    """An attempt has ended: with the `status_code` of a response, or with an `error` (the name of its class).

    A canceled attempt ends with `"CancelledError"` on asyncio, with `"Cancelled"` on trio. `elapsed` is in seconds
    since the `RequestEvent`, `size` the body's bytes. `rate_limit` is what the response reported.
    """

    status_code: int | None
    error: str | None
    elapsed: float
    size: int | None
    rate_limit: RateLimit | None


@attrs.frozen(kw_only=True)
class RetryEvent(Event):
    """The attempt failed, and there will be another after `seconds`. `reason` is a status or an error's name."""

    reason: str
    seconds: float


@attrs.frozen(kw_only=True)
class WaitEvent(Event):
    """The call waits for the rate limit, for about `seconds`.

    `reason` is `"exhausted"` if the requests of the current window are used up, `"blocked"` after a 429, and
    `"learning"` until the first response has reported the limit.
    """

    reason: Literal["exhausted", "blocked", "learning"]
    seconds: float


EventHook: TypeAlias = Callable[[Event], object]
