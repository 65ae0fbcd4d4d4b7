"""From an answer to data: the envelope taken off, the rest decoded, errors raised."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from ._codec import DECODE_ERRORS, kind
from ._status import SUCCESSES
from .errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .middleware import Answer, Request

_REDIRECTS = range(300, 400)
_SHOWN = 60


def payload_of(answer: Answer, request: Request) -> Any:
    """The whole JSON of a success, None for an empty body, the target of an awaited redirect. Else raises APIError."""
    if answer.status_code not in SUCCESSES:
        if answer.status_code in _REDIRECTS and request.operation is not None and request.operation.redirects:
            return _target(answer, request)
        _refuse(answer, request)
    if not answer.content:
        return None
    try:
        payload = json.loads(answer.content)
    except (ValueError, RecursionError):
        raise _not_json(answer, request) from None
    if isinstance(payload, dict) and payload.get("status") == "error":
        _refuse(answer, request)
    return payload


def _target(answer: Answer, request: Request) -> str:
    if not (location := answer.headers.get("location")):
        raise _failure(f"a redirect ({answer.status_code}) without a Location header", request)
    return location


def _refuse(answer: Answer, request: Request) -> NoReturn:
    from ._error_body import error_from_answer

    raise error_from_answer(answer, request)


def _not_json(answer: Answer, request: Request) -> DecodeError:
    content_type = answer.headers.get("content-type", "no content type")
    start = " ".join(answer.content[:_SHOWN].decode("utf-8", "replace").split())
    return _failure(f"expected JSON, got {content_type} that begins {start!r}; is base_url right?", request)


def _failure(problem: str, request: Request, path: tuple[str | int, ...] = ()) -> DecodeError:
    """The error of an answer that is not what was promised."""
    error = DecodeError(problem, path, _name(request))
    error.lookup = request.progress.lookup
    return error


def _name(request: Request) -> str:
    return request.operation_id or str(request.info)


def data_of(payload: Any, request: Request, *, nullable: bool = False) -> Any:
    """What the envelope holds; a `nullable` one may lack its data."""
    if not isinstance(payload, dict):
        got = "an empty body" if payload is None else kind(payload)
        raise _failure(f"expected an object, got {got}", request)
    if "data" not in payload and not nullable:
        raise _failure("is missing", request, ("data",))
    return payload.get("data")


def decoded(decode: Callable[[Any], Any], data: Any, request: Request, *at: str, strict: bool) -> Any:
    """The data as its type, DecodeError naming the operation and the path `at` which it stood where it does not fit."""
    try:
        value = decode(data)
        if strict:
            _check(value)
    except DecodeError as error:
        failure = error.during(_name(request), *at)
        failure.lookup = request.progress.lookup
    except DECODE_ERRORS as error:
        # Not its text, which may quote the answer's values.
        failure = _failure(f"does not fit its type ({type(error).__name__})", request, at)
    else:
        return value
    raise failure


def _check(value: Any) -> None:
    from ._strict import check

    check(value)


def unwrapped(answer: Answer, request: Request) -> Any:
    """What an operation that nobody described answers: the data, the bare JSON, or the text if it is no JSON."""
    is_json = "json" in answer.headers.get("content-type", "json")
    if answer.status_code in SUCCESSES and answer.content and not is_json:
        return answer.content.decode("utf-8", "replace")
    payload = payload_of(answer, request)
    if isinstance(payload, dict) and payload.get("status") == "success":
        return payload.get("data")
    return payload
