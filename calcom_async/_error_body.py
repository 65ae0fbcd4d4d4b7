"""Turns a response with an error status into an exception that says what was wrong.

Four shapes of body occur: Cal.com's envelope `{status, path, error: {code, message, details}}`, the framework's bare
`{statusCode, message}` (also as `{status, message}`), OAuth's `{error, error_description}`, and whatever a proxy in
front of the server sends. Validation errors echo submitted values (`target`, `value`), which are dropped; the rest is
masked (see `_masking`) before anything else reads it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from . import errors
from ._constants import AUTHORIZATION_HEADER, CLIENT_ID_HEADER, CLIENT_SECRET_HEADER
from ._masking import masking_for
from ._old_shape import missing_operation
from ._retry_after import server_wait
from ._status import REDIRECTS, SERVER_ERRORS
from .errors import APIError, ErrorDetail

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ._request import RawResponse, Request

_BY_STATUS: dict[int, type[APIError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    498: errors.AuthenticationError,
}

_UNKNOWN_REQUEST_ID = "unknown-request-id"
_ECHOES = frozenset({"target", "value"})
_PRIVATE_HEADERS = frozenset({"set-cookie", AUTHORIZATION_HEADER, CLIENT_SECRET_HEADER, CLIENT_ID_HEADER})
_SHOWN_TEXT = 200

_NO_ROUTE = re.compile(r"Cannot [A-Z]+ /\S*")
_QUERY = re.compile(r"\?\S*")
# "attendee property is wrong, timeZone property is wrong,timeZone must be a valid IANA time-zone "
_WRONG_PROPERTY = re.compile(r"\s*([\w.]+) property is wrong,")
# "timeFormat - Expected number, received null, weekStart - Required, "
_ISSUE = re.compile(r"([\w.]+) - (.+?), (?=[\w.]+ - |$)")
# "attendee.name must be a string", "each value in guests must be an email", "property foo should not exist"
_SUBJECT = re.compile(r"(?:each value in |property )?([A-Za-z_][\w.]*) (?:must|should|has|is)\b")


class _Parsed(NamedTuple):
    message: str
    code: str | None = None
    details: tuple[ErrorDetail, ...] = ()


def error_from_response(response: RawResponse, request: Request) -> APIError:
    """The exception for a response that is not a documented success."""
    masking = masking_for(request)
    try:
        body = masking.value(_without_echoes(response.json()))
        parsed = _parse(body)
    except (ValueError, RecursionError):
        body = masking.beginning(response.content, 10 * _SHOWN_TEXT)
        parsed = _Parsed(_foreign(response, body))
    headers = {name: masking.text(value) for name, value in response.headers.items() if name not in _PRIVATE_HEADERS}
    request_id = headers.get("x-request-id")
    error = _class_for(response.status_code)(
        parsed.message or _phrase(response.status_code),
        status_code=response.status_code,
        request=request.info,
        code=parsed.code,
        details=parsed.details,
        retry_after=server_wait(response),
        request_id=None if request_id == _UNKNOWN_REQUEST_ID else request_id,
        operation=request.operation_id,
        headers=headers,
        body=body,
        hint=_hint(parsed.message, response.status_code, headers, request),
    )
    error.lookup = request.progress.lookup
    return error


def _class_for(status: int) -> type[APIError]:
    return _BY_STATUS.get(status, errors.ServerError if status in SERVER_ERRORS else APIError)


def _phrase(status: int) -> str:
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "no reason given"


# -- the body ---------------------------------------------------------------------------------------------------------


def _without_echoes(value: Any) -> Any:
    """The JSON without the values that the request submitted, and without the query in the envelope's `path`."""
    if isinstance(value, list):
        return [_without_echoes(item) for item in value]
    if not isinstance(value, dict):
        return _QUERY.sub("", value) if isinstance(value, str) and _NO_ROUTE.match(value) else value
    kept = {key: _without_echoes(item) for key, item in value.items() if not ("property" in value and key in _ECHOES)}
    if isinstance(kept.get("path"), str) and "timestamp" in kept:
        kept["path"] = kept["path"].partition("?")[0]
    return kept


def _parse(body: Any) -> _Parsed:
    if not isinstance(body, dict):
        raise ValueError
    error = body.get("error")
    if isinstance(error, dict):
        return _envelope(error)
    if isinstance(error, str) and "error_description" in body:
        return _Parsed(str(body["error_description"]), code=error)
    if "message" not in body:
        raise ValueError
    return _with_details(body["message"], _string(body.get("code")), ())


def _envelope(error: dict[str, Any]) -> _Parsed:
    details = error.get("details")
    found: tuple[ErrorDetail, ...] = ()
    message = error.get("message")
    if isinstance(details, dict):
        if isinstance(details.get("errors"), list):
            found = tuple(_constraints(details["errors"], ()))
        if isinstance(details.get("message"), list):
            message = details["message"]
    return _with_details(message, _string(error.get("code")), found)


def _with_details(message: Any, code: str | None, details: tuple[ErrorDetail, ...]) -> _Parsed:
    if isinstance(message, list):
        details = details or tuple(_sentence(str(item)) for item in message)
        return _Parsed("", code, details)
    text = str(message or "").strip()
    if details:
        return _Parsed(text, code, details)
    return _Parsed(text, code, tuple(_from_message(str(message or ""))))


def _constraints(problems: list[Any], path: tuple[str, ...]) -> Iterator[ErrorDetail]:
    """Every broken rule in a tree of class-validator's errors."""
    for problem in problems:
        if not isinstance(problem, dict):
            if isinstance(problem, str):
                yield _sentence(problem)
            continue
        field = (*path, str(problem["property"])) if problem.get("property") is not None else path
        constraints = problem.get("constraints")
        if isinstance(constraints, dict):
            for rule, words in constraints.items():
                yield ErrorDetail(".".join(field) or None, rule, str(words))
        children = problem.get("children")
        if isinstance(children, list):
            yield from _constraints(children, field)


def _from_message(message: str) -> Iterator[ErrorDetail]:
    """The details that some parts of the server fold into one message."""
    if _WRONG_PROPERTY.search(message):
        yield from _wrong_properties(message)
    elif message.endswith(", "):
        for field, words in _ISSUE.findall(message):
            yield ErrorDetail(field, None, words)


def _wrong_properties(message: str) -> Iterator[ErrorDetail]:
    """One detail for each field that is named with words of its own; a name without any is that of an object around.

    Where an object ends is not marked: what follows a field is taken for a field of the same object.
    """
    around: list[str] = []
    _, *parts = _WRONG_PROPERTY.split(message)
    for name, words in zip(parts[::2], parts[1::2], strict=True):
        if words := words.strip(" ,"):
            yield ErrorDetail(".".join([*around, name]), None, words)
        else:
            around.append(name)


def _sentence(words: str) -> ErrorDetail:
    subject = _SUBJECT.match(words)
    return ErrorDetail(subject[1] if subject else None, None, words)


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


# -- not the API's own responses --------------------------------------------------------------------------------------


def _foreign(response: RawResponse, body: str) -> str:
    """A message for a body that is not the API's: its title, or its beginning."""
    if not body.strip():
        return _phrase(response.status_code)
    title = re.search(r"<title[^>]*>(.*?)</title>", body, re.IGNORECASE | re.DOTALL)
    words = " ".join((title[1] if title else re.sub(r"<[^>]*>", " ", body)).split())
    return f"{_phrase(response.status_code)}; not the API's response but: {words[:_SHOWN_TEXT]}"


def _hint(message: str, status: int, headers: Mapping[str, str], request: Request) -> str | None:
    if status in REDIRECTS:
        target = headers.get("location", "nowhere").partition("?")[0]
        return f"redirected to {target}, and redirects are not followed: change base_url to the address that responds"
    if status == 404 and _NO_ROUTE.match(message):
        return missing_operation(request)
    return None
