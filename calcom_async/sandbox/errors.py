"""The API's error responses.

There are two shapes: the envelope `{status, timestamp, path, error: {code, message, details}}`, and the bare
`{statusCode, message}` of errors that the real server does not handle.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

_DEFAULT_DETAILS = object()
_CODES = {
    400: "BadRequestException",
    401: "UnauthorizedException",
    403: "ForbiddenException",
    404: "NotFoundException",
    409: "ConflictException",
    422: "UnprocessableEntityException",
    429: "ThrottlerException",
}


class ErrorResponse(Exception):  # noqa: N818 - a response rather than an error of ours
    """An error response. `details=None` omits the details; `bare` selects the body without the envelope."""

    def __init__(
        self, status: int, message: str, *, details: object = _DEFAULT_DETAILS, code: str = "", bare: bool = False
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = details
        self.code: str = code or _CODES.get(status, "HttpException")
        self.bare = bare

    def body(self, *, timestamp: str, path: str) -> dict[str, Any]:
        """The JSON body."""
        if self.bare:
            return {"statusCode": self.status, "message": self.message}
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.details is _DEFAULT_DETAILS:
            phrase = HTTPStatus(self.status).phrase
            error["details"] = {"message": self.message, "error": phrase, "statusCode": self.status}
        elif self.details is not None:
            error["details"] = self.details
        return {"status": "error", "timestamp": timestamp, "path": path, "error": error}


def bad_request(message: str) -> ErrorResponse:
    return ErrorResponse(400, message)


def unauthorized(message: str) -> ErrorResponse:
    return ErrorResponse(401, message)


def forbidden(message: str) -> ErrorResponse:
    return ErrorResponse(403, message)


def not_found(message: str) -> ErrorResponse:
    return ErrorResponse(404, message)


def conflict(message: str) -> ErrorResponse:
    return ErrorResponse(409, message)


def unprocessable(message: str) -> ErrorResponse:
    return ErrorResponse(422, message)


def unexpected(status: int, message: str = "Internal server error") -> ErrorResponse:
    """An error with the bare body."""
    return ErrorResponse(status, message, bare=True)


def too_many_requests() -> ErrorResponse:
    message = "CustomThrottlerGuard - Too many requests. Please try again later."
    return ErrorResponse(429, message, details=message)


def no_route(method: str, url: str) -> ErrorResponse:
    return not_found(f"Cannot {method} {url}")
