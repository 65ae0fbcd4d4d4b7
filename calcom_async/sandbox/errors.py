"""How the API says no.

Two bodies occur: the envelope `{status, timestamp, path, error: {code, message, details}}`, and the bare
`{statusCode, message}` of what the server did not expect to fail.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

_USUAL = object()
_CODES = {
    400: "BadRequestException",
    401: "UnauthorizedException",
    403: "ForbiddenException",
    404: "NotFoundException",
    409: "ConflictException",
    422: "UnprocessableEntityException",
    429: "ThrottlerException",
}


class Refusal(Exception):  # noqa: N818 - an answer rather than an error of ours
    """An answer that is an error. `details=None` leaves them out; `bare` picks the body without the envelope."""

    def __init__(
        self, status: int, message: str, *, details: object = _USUAL, code: str = "", bare: bool = False
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = details
        self.code: str = code or _CODES.get(status, "HttpException")
        self.bare = bare

    def body(self, *, timestamp: str, path: str) -> dict[str, Any]:
        """The JSON that is sent."""
        if self.bare:
            return {"statusCode": self.status, "message": self.message}
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.details is _USUAL:
            phrase = HTTPStatus(self.status).phrase
            error["details"] = {"message": self.message, "error": phrase, "statusCode": self.status}
        elif self.details is not None:
            error["details"] = self.details
        return {"status": "error", "timestamp": timestamp, "path": path, "error": error}


def bad_request(message: str) -> Refusal:
    return Refusal(400, message)


def unauthorized(message: str) -> Refusal:
    return Refusal(401, message)


def forbidden(message: str) -> Refusal:
    return Refusal(403, message)


def not_found(message: str) -> Refusal:
    return Refusal(404, message)


def conflict(message: str) -> Refusal:
    return Refusal(409, message)


def unprocessable(message: str) -> Refusal:
    return Refusal(422, message)


def unexpected(status: int, message: str = "Internal server error") -> Refusal:
    """The bare body."""
    return Refusal(status, message, bare=True)


def too_many_requests() -> Refusal:
    message = "CustomThrottlerGuard - Too many requests. Please try again later."
    return Refusal(429, message, details=message)


def no_route(method: str, url: str) -> Refusal:
    return not_found(f"Cannot {method} {url}")
