"""What goes wrong below us as errors of ours, which say whether the server can have seen the request."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING, TypeVar

import httpx

from ._body import ResponseTooLarge
from .errors import APIConnectionError, APITimeoutError, InputError

if TYPE_CHECKING:
    from ._request import Request
    from .errors import Sent

_Error = TypeVar("_Error", bound=APIConnectionError)

# What failed, and whether the server can have seen the request. The first match counts.
_FAILURES: tuple[tuple[type[httpx.RequestError], str, Sent], ...] = (
    (httpx.ConnectTimeout, "connecting timed out", "never"),
    (httpx.PoolTimeout, "waiting for a free connection timed out", "never"),
    (httpx.ReadTimeout, "the response timed out", "unknown"),
    (httpx.WriteTimeout, "sending the request timed out", "unknown"),
    (httpx.ConnectError, "no connection", "never"),
    (httpx.ProxyError, "the proxy refused the connection", "never"),
    (httpx.UnsupportedProtocol, "no connection", "never"),
    (httpx.RemoteProtocolError, "the server closed the connection early or sent invalid HTTP", "unknown"),
    (httpx.NetworkError, "the connection was lost", "unknown"),
    (httpx.DecodingError, "the response could not be decompressed", "unknown"),
    (ResponseTooLarge, ResponseTooLarge.TEXT, "unknown"),
)
# Their messages come from the network, and are masked like everything that does.
_QUOTABLE = (httpx.ConnectError, httpx.NetworkError, httpx.RemoteProtocolError)
# ... of those that are not the library's: refused, no such name.
_NEVER_SENT = (ConnectionRefusedError, socket.gaierror)
_ATTEMPT_TIMEOUT = "attempt_timeout"
_SILENCES = 2  # attempts: a server that is silent this often is not tried again


class Silence:
    """How long a step of one attempt may take without a byte sent or received; `seconds` is None for no limit.

    That is `attempt_timeout`, or half of the call's timeout if that is less and the request may be repeated: a lost
    response then leaves time for another attempt.
    """

    __slots__ = ("_setting", "_started", "seconds")

    def __init__(self, request: Request) -> None:
        self.seconds = request.attempt_timeout
        self._setting = _ATTEMPT_TIMEOUT
        self._started = time.monotonic()
        if request.timeout and request.retry and request.repeatable:
            half = request.timeout / 2
            if self.seconds is None or half <= self.seconds:
                self.seconds, self._setting = half, f"half of timeout={request.timeout:g}"

    def error(self, request: Request) -> APITimeoutError | None:
        """The error of an attempt that a step's time limit ended; None if that was not ours."""
        # A timer may fire a moment early.
        if self.seconds is None or time.monotonic() - self._started < 0.95 * self.seconds:
            return None
        return silent(request, self.seconds, self._setting)


def silent(request: Request, seconds: float, setting: str = _ATTEMPT_TIMEOUT) -> APITimeoutError:
    """The error of an attempt in which the server was silent for that long."""
    failure = _failure(
        APITimeoutError, f"no bytes to or from the server for {seconds:g} s ({setting})", "unknown", request
    )
    request.progress.silences += 1
    failure.transient = setting != _ATTEMPT_TIMEOUT or request.progress.silences < _SILENCES
    return failure


def closed_meanwhile(request: Request) -> APIConnectionError:
    """The error of a request that was cut off because its client was closed."""
    message = "the client was closed before the response arrived; a longer aclose(grace=...) waits for it"
    failure = _failure(APIConnectionError, message, "unknown", request)
    failure.transient = False
    return failure


def failure_of(error: httpx.RequestError, request: Request, silence: Silence) -> APIConnectionError:
    """The error of ours for one of the library's."""
    if isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout) and (timeout := silence.error(request)):
        return timeout
    message, sent = _described(error, request)
    cls = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    failure = _failure(cls, message, sent, request)
    if isinstance(error, ResponseTooLarge):
        failure.transient = False
    return failure


def surprise_of(error: Exception, request: Request, *, ours: bool, closed: bool) -> APIConnectionError:
    """The error for one that is not among the library's, which the caller's HTTP client or transport may raise."""
    source = "the connection" if ours else "the http_client or transport"
    text = _quoted(error, request)
    message = f"{source} failed: {type(error).__name__}{': ' if text else ''}{text}"
    cls = APITimeoutError if isinstance(error, TimeoutError) else APIConnectionError
    failure = _failure(
        cls, message, "never" if _is_before_sending(error, ours=ours, closed=closed) else "unknown", request
    )
    failure.transient = isinstance(error, OSError)
    return failure


def _is_before_sending(error: Exception, *, ours: bool, closed: bool) -> bool:
    if isinstance(error, RuntimeError):
        return closed
    # The last is that of a host name which cannot be looked up.
    return isinstance(error, _NEVER_SENT) or (ours and isinstance(error, UnicodeError))


def refusal_of(error: Exception, request: Request) -> InputError:
    """The error of a request that the library cannot build."""
    # A UnicodeError quotes part of a header.
    text = type(error).__name__ if isinstance(error, UnicodeError) else _quoted(error, request)
    return InputError(f"{request.info}: this cannot be sent: {text}; check the path, the query and the headers")


def _described(error: httpx.RequestError, request: Request) -> tuple[str, Sent]:
    for kind, text, sent in _FAILURES:
        if isinstance(error, kind):
            quoted = _quoted(error, request) if isinstance(error, _QUOTABLE) else ""
            return (f"{text}: {quoted}" if quoted else text), sent
    return "the exchange failed", "unknown"


def _quoted(error: Exception, request: Request) -> str:
    from ._masking import masking_for

    return masking_for(request).text(str(error), foreign=True)


def _failure(cls: type[_Error], message: str, sent: Sent, request: Request) -> _Error:
    attempts = max(1, request.attempt)
    return cls(message, request=request.info, sent=sent, attempts=attempts, operation=request.operation_id)
