"""Everything the SDK raises.

    CalcomError
    ├── ConfigurationError           a client that cannot be built or used: no key, a bad base URL, closed
    ├── InputError                   an argument that cannot be sent (also a ValueError)
    ├── DecodeError                  a response that does not have the documented shape
    ├── WebhookVerificationError     a delivery without a valid signature
    ├── AuthorizationError           a user who returned from OAuth 2's consent page without consent
    ├── TokenRefreshError            tokens that could not be refreshed
    ├── APIConnectionError           no response
    │   └── APITimeoutError          ... in time
    └── APIError                     the server responded with an error
        ├── BadRequestError          400
        ├── AuthenticationError      401, 498
        ├── PermissionDeniedError    403
        ├── NotFoundError            404
        ├── ConflictError            409
        ├── UnprocessableEntityError 422
        ├── RateLimitError           429
        └── ServerError              5xx

Rules that hold here:

* No error holds a credential, a request's headers or what a request submitted: they end up in logs.
* Every error can be pickled and copied: they cross process boundaries in task queues.
* What you pass raises its own errors through the SDK, as they are: middleware, a credential of your own, the code in
  your `async with`. A token store's are the cause of a TokenRefreshError, and an event hook's are logged. All that an
  `http_client` or `transport` raises is an APIConnectionError.
* Every error says whether the server may have carried out the request (`may_have_happened`), and the result of
  looking the booking up (`lookup`, see `calcom_async.reconcile`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ._error_parts import ErrorDetail, Lookup, RequestInfo
from ._status import may_have_acted

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AuthenticationError",
    "AuthorizationError",
    "BadRequestError",
    "CalcomError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ErrorDetail",
    "InputError",
    "Lookup",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestInfo",
    "Sent",
    "ServerError",
    "TokenRefreshError",
    "UnprocessableEntityError",
    "WebhookVerificationError",
]

Sent: TypeAlias = Literal["never", "unknown"]
"""Whether the server can have seen a request that got no response."""

_SHOWN_DETAILS = 5


class CalcomError(Exception):
    """The base of everything the SDK raises.

    `lookup` is the result of looking up the booking that the call should have created, moved or canceled; None if no
    lookup was needed, or lookups are turned off.
    """

    lookup: Lookup | None = None

    @property
    def may_have_happened(self) -> bool:
        """Whether the server may have carried out the request. If False, it certainly did nothing."""
        return False

    def _with_lookup(self, text: str) -> str:
        return text if self.lookup is None else f"{text}; {self.lookup}"

    def __reduce__(self) -> tuple[Any, ...]:
        # Not through __init__: its arguments are keywords, which `args` does not keep.
        return _restore, (type(self), self.args), self.__dict__


def _restore(cls: type[CalcomError], args: tuple[Any, ...]) -> CalcomError:
    return cls.__new__(cls, *args)


class ConfigurationError(CalcomError):
    """The client cannot be built, or can no longer be used, with these settings; the text says what to change."""


class InputError(CalcomError, ValueError):
    """An argument cannot be sent. The text names it and says what to pass; nothing was sent."""


class WebhookVerificationError(CalcomError):
    """The signature of a delivery does not match its body and the shared secret: do not act on it."""


class AuthorizationError(CalcomError):
    """A user returned from OAuth 2's consent page without consent, or not from the page they were sent to.

    `code` is OAuth's (`"access_denied"`), or `"state_mismatch"` if it does not match
    the authorization request.
    """

    def __init__(self, message: str, *, code: str) -> None:
        super().__init__(message)
        self.message = message
        self.code = code

    def __str__(self) -> str:
        return f"{self.code}: {self.message}" if self.message else self.code


class TokenRefreshError(CalcomError):
    """The tokens could not be refreshed; the call that needed them was not sent.

    If `final`, the server refuses the refresh token: nothing is sent until the credential gets new tokens, usually
    because the user signs in again. Otherwise a later call tries again, after a pause that grows with each failure and
    is at least `retry_after` (seconds, if the server sent it). `status_code` and `code` (such as `"invalid_grant"`) are
    the server's, None if there was no response. An exception raised by a token store is the `__cause__`.
    """

    def __init__(
        self,
        message: str,
        *,
        final: bool = False,
        request: RequestInfo | None = None,
        status_code: int | None = None,
        code: str | None = None,
        hint: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.final = final
        self.retry_after = retry_after
        self.request = request
        self.status_code = status_code
        self.code = code
        self.hint = hint

    def __str__(self) -> str:
        said = " ".join(str(part) for part in (self.status_code, self.code) if part is not None)
        text = f"the tokens could not be renewed: {said}{': ' if said else ''}{self.message}"
        text += f" ({self.request})" if self.request else ""
        return self._with_lookup(f"{text}; {self.hint}" if self.hint else text)


class DecodeError(CalcomError):
    """A response does not have the documented shape.

    `problem` says what is wrong, `path` where in the JSON, and `operation` names the operation. The text never shows
    the response's values.
    """

    def __init__(self, problem: str, path: tuple[str | int, ...] = (), operation: str | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path = path
        self.operation = operation

    def __str__(self) -> str:
        prefix = f"{self.operation}: " if self.operation else ""
        return self._with_lookup(f"{prefix}{_json_path(self.path)}: {self.problem}")

    @property
    def may_have_happened(self) -> bool:
        """True: there was a response, but it does not say what the server did."""
        return True

    def at(self, *prefix: str | int) -> DecodeError:
        """The same problem, seen from `prefix` further out."""
        return DecodeError(self.problem, (*prefix, *self.path), self.operation)

    def during(self, operation: str | None, *prefix: str | int) -> DecodeError:
        """The same problem, in the response to `operation`."""
        return DecodeError(self.problem, (*prefix, *self.path), operation)


def _json_path(path: tuple[str | int, ...]) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


class APIConnectionError(CalcomError):
    """There was no response.

    `sent` is `"never"` if the server certainly never saw the request (refused, DNS, TLS, no free connection) and
    `"unknown"` if it may have acted on it. `attempts` is the number of attempts. `transient` is False if the same
    request would fail in the same way again.
    """

    transient: bool = True

    def __init__(
        self,
        message: str,
        *,
        request: RequestInfo,
        sent: Sent,
        attempts: int = 1,
        operation: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.sent: Sent = sent
        self.attempts = attempts
        self.operation = operation

    def __str__(self) -> str:
        seen = "nothing was sent" if self.sent == "never" else "the server may have acted on it"
        tries = "1 attempt" if self.attempts == 1 else f"{self.attempts} attempts"
        return self._with_lookup(f"{self.request}: {self.message} ({tries}; {seen})")

    @property
    def may_have_happened(self) -> bool:
        """Whether the server may have seen the request."""
        return self.sent == "unknown"


class APITimeoutError(APIConnectionError):
    """There was no response in time; `elapsed` is in seconds, None if only one step of an attempt timed out."""

    def __init__(
        self,
        message: str,
        *,
        request: RequestInfo,
        sent: Sent,
        attempts: int = 1,
        operation: str | None = None,
        elapsed: float | None = None,
    ) -> None:
        super().__init__(message, request=request, sent=sent, attempts=attempts, operation=operation)
        self.elapsed = elapsed


class APIError(CalcomError):
    """The server responded with an error.

    `code` is the server's own (`"BadRequestException"`); decide by `status_code` or the class, because the codes of one
    status vary. `details` says which fields broke which rules. `retry_after` is in seconds. `request_id` is what
    Cal.com's support asks for. `headers` (lower-case names, no cookies) and `body` are the response's, without the
    values that the request submitted. `hint` is the SDK's advice if the server's message does not say what to change.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        request: RequestInfo,
        code: str | None = None,
        details: tuple[ErrorDetail, ...] = (),
        retry_after: float | None = None,
        request_id: str | None = None,
        operation: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.request = request
        self.code = code
        self.details = details
        self.retry_after = retry_after
        self.request_id = request_id
        self.operation = operation
        self.headers: Mapping[str, str] = dict(headers or {})
        self.body = body
        self.hint = hint

    def __str__(self) -> str:
        text = " ".join(filter(None, [str(self.status_code), self.code]))
        if self.message:
            text += f": {self.message}"
        text += f" ({self.request})"
        if self.details:
            text += ": " + "; ".join(str(detail) for detail in self.details[:_SHOWN_DETAILS])
        if (more := len(self.details) - _SHOWN_DETAILS) > 0:
            text += f"; and {more} more in .details"
        return self._with_lookup(f"{text}: {self.hint}" if self.hint else text)

    @property
    def may_have_happened(self) -> bool:
        """True for a 408 and a 5xx, as the server may have acted before it failed, and after every `lookup`."""
        return self.lookup is not None or may_have_acted(self.status_code)


class BadRequestError(APIError):
    """400: the request is not valid, or the slot is not free; the message and `details` say which."""


class AuthenticationError(APIError):
    """401: no credential, or not a valid one. 498: a managed user's access token has expired."""


class PermissionDeniedError(APIError):
    """403: the credential is valid but may not do this."""


class NotFoundError(APIError):
    """404: the resource does not exist, or the operation does not exist in the `cal-api-version` that was sent."""


class ConflictError(APIError):
    """409: it conflicts with existing data, such as a booking of the same slot."""


class UnprocessableEntityError(APIError):
    """422: well-formed but impossible, such as reserving a slot that another user holds."""


class RateLimitError(APIError):
    """429: too many requests; `retry_after` says how many seconds to wait."""


class ServerError(APIError):
    """5xx: the server failed. A write may or may not have happened."""
