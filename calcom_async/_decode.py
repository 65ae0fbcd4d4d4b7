"""From a response to data: takes off the envelope, decodes the rest, raises errors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from ._codec import DECODE_ERRORS, kind
from ._constants import CONTENT_TYPE_HEADER
from ._old_shape import is_old_shape, old_shape
from ._status import REDIRECTS, SUCCESSES
from .errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._request import RawResponse, Request

_SHOWN = 60


def response_json(response: RawResponse, request: Request) -> Any:
    """The JSON of a success, None for an empty body, the target of an expected redirect. Otherwise raises APIError."""
    if response.status_code not in SUCCESSES:
        if response.status_code in REDIRECTS and request.operation is not None and request.operation.redirects:
            return _target(response, request)
        _refuse(response, request)
    if not response.content:
        return None
    try:
        payload = json.loads(response.content)
    except (ValueError, RecursionError):
        raise _not_json(response, request) from None
    if isinstance(payload, dict) and payload.get("status") == "error":
        del payload  # a traceback with locals would show it unmasked
        _refuse(response, request)
    return payload


def _target(response: RawResponse, request: Request) -> str:
    if not (location := response.headers.get("location")):
        raise _failure(f"a redirect ({response.status_code}) without a Location header", request)
    return location


def _refuse(response: RawResponse, request: Request) -> NoReturn:
    from ._error_body import error_from_response

    raise error_from_response(response, request)


def _not_json(response: RawResponse, request: Request) -> DecodeError:
    from ._masking import masking_for

    masking = masking_for(request)
    content_type = masking.text(response.headers.get(CONTENT_TYPE_HEADER, "no content type"))
    start = " ".join(masking.beginning(response.content, _SHOWN).split())
    problem = f"expected JSON, got {content_type} that begins {start!r}"
    return _failure(f"{problem}; is base_url right? It must point to the API, version included", request)


def _failure(problem: str, request: Request, path: tuple[str | int, ...] = ()) -> DecodeError:
    """The error for a response that is not the documented one."""
    error = DecodeError(problem, path, _name(request))
    error.lookup = request.progress.lookup
    return error


def _name(request: Request) -> str:
    return request.operation_id or str(request.info)


def response_data(payload: Any, request: Request, *, nullable: bool = False) -> Any:
    """The data in the envelope; a `nullable` envelope may lack it."""
    if not isinstance(payload, dict):
        got = "an empty body" if payload is None else kind(payload)
        raise _failure(f"expected an object, got {got}", request)
    if "data" not in payload and not nullable:
        raise _failure("is missing", request, ("data",))
    data = payload.get("data")
    if is_old_shape(data, request):
        raise _failure(old_shape(request), request, ("data",))
    return data


def decoded(decode: Callable[[Any], Any], data: Any, request: Request, *at: str, strict: bool) -> Any:
    """The decoded data, which was `at` this path. Raises DecodeError with operation and path if it does not fit."""
    try:
        value = decode(data)
        if strict:
            _check(value)
    except DecodeError as error:
        failure = error.during(_name(request), *at)
        failure.lookup = request.progress.lookup
    except DECODE_ERRORS as error:
        # Not its text, which may quote the response's values.
        failure = _failure(f"does not fit its type ({type(error).__name__})", request, at)
    else:
        return value
    raise failure


def _check(value: Any) -> None:
    from ._strict import check

    check(value)


def unwrapped(response: RawResponse, request: Request) -> Any:
    """The result of an operation that the document lacks: the data, the bare JSON, or text if it is not JSON."""
    is_json = "json" in response.headers.get(CONTENT_TYPE_HEADER, "json")
    if response.status_code in SUCCESSES and response.content and not is_json:
        return response.content.decode("utf-8", "replace")
    payload = response_json(response, request)
    if isinstance(payload, dict) and payload.get("status") == "success":
        return payload.get("data")
    return payload
