from __future__ import annotations

import copy
import inspect
import pickle

import pytest

from calcom_async import errors
from calcom_async.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    BadRequestError,
    CalcomError,
    DecodeError,
    ErrorDetail,
    InputError,
    RateLimitError,
    RequestInfo,
)

REQUEST = RequestInfo("POST", "/bookings")
SAMPLES = [
    errors.ConfigurationError("no key"),
    InputError("start must be aware"),
    errors.WebhookVerificationError("no signature"),
    errors.AuthorizationError("the user said no", code="access_denied"),
    errors.TokenRefreshError("no", final=True, request=REQUEST, status_code=400, code="invalid_grant", hint="sign in"),
    DecodeError("expected an object", ("data", 3, "name"), "bookings_list"),
    APIConnectionError("no connection", request=REQUEST, sent="never", attempts=3, operation="bookings_create"),
    APITimeoutError("no response", request=REQUEST, sent="unknown", elapsed=1.5),
    BadRequestError(
        "no",
        status_code=400,
        request=REQUEST,
        code="BadRequestException",
        details=(ErrorDetail("start", "isDate", "start must be a date"),),
        headers={"x-a": "b"},
        body={"status": "error"},
    ),
    RateLimitError("slow down", status_code=429, request=REQUEST, retry_after=3.0),
]


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])
def test_errors_survive_pickling_and_copying(error: CalcomError, again: object) -> None:
    twin = again(error)  # type: ignore[operator]
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert vars(twin) == vars(error)
    assert twin.args == error.args


def test_notes_survive_pickling() -> None:
    error = InputError("no")
    error.add_note("while importing row 7")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["while importing row 7"]


def test_the_tree_is_the_documented_one() -> None:
    """The drawing at the top of the module names every class under the right parent."""
    parents: list[str] = []
    drawn = {}
    for line in (errors.__doc__ or "").splitlines():
        name = next((word for word in line.split() if word.endswith("Error") and word.isalpha()), None)
        if name is None or not line.startswith("    "):
            continue
        depth = (line.index(name) - 4) // 4
        parents[depth:] = [name]
        drawn[name] = parents[depth - 1] if depth else "Exception"
    classes = {
        name: cls.__bases__[0].__name__
        for name, cls in inspect.getmembers(errors, inspect.isclass)
        if issubclass(cls, Exception)
    }
    assert drawn == classes
    assert issubclass(InputError, ValueError)


def test_decode_error_shows_operation_and_path() -> None:
    error = DecodeError("expected an object, got a string", ("name",)).at("hosts", 0).during("bookings_list", "data", 3)
    assert str(error) == "bookings_list: $.data[3].hosts[0].name: expected an object, got a string"
    assert (error.path, error.operation) == (("data", 3, "hosts", 0, "name"), "bookings_list")
    assert str(DecodeError("expected JSON")) == "$: expected JSON"


def test_decode_error_at_leaves_the_original_alone() -> None:
    inner = DecodeError("no", ("a",), "op")
    outer = inner.at("b")
    assert (inner.path, outer.path, outer.operation) == (("a",), ("b", "a"), "op")


def test_api_error_is_one_helpful_line() -> None:
    error = APIError(
        "Invalid",
        status_code=400,
        request=REQUEST,
        code="BadRequestException",
        details=(
            ErrorDetail("triggers", "isEnum", "each value in triggers must be one of: A, B"),
            ErrorDetail("attendee.timeZone", None, "timeZone must be a zone"),
            ErrorDetail(None, None, "something else"),
        ),
    )
    assert str(error) == (
        "400 BadRequestException: Invalid (POST /bookings): triggers: each value in triggers must be one of: A, B; "
        "attendee.timeZone: must be a zone; something else"
    )


def test_api_error_names_a_few_details_and_counts_the_rest() -> None:
    details = tuple(ErrorDetail(f"f{number}", None, "is wrong") for number in range(7))
    text = str(APIError("", status_code=400, request=REQUEST, details=details))
    assert text.startswith("400 (POST /bookings): f0: is wrong; f1")
    assert text.endswith("f4: is wrong; and 2 more in .details")


def test_connection_error_says_whether_the_request_may_have_arrived() -> None:
    assert str(SAMPLES[6]) == "POST /bookings: no connection (3 attempts; nothing was sent)"
    assert str(SAMPLES[7]) == "POST /bookings: no response (1 attempt; the server may have acted on it)"


@pytest.mark.parametrize(
    ("error", "may"),
    [
        (errors.ConfigurationError("no key"), False),
        (InputError("no"), False),
        (errors.WebhookVerificationError("no"), False),
        (DecodeError("is missing"), True),
        (APIConnectionError("no", request=REQUEST, sent="never"), False),
        (APIConnectionError("no", request=REQUEST, sent="unknown"), True),
        (APITimeoutError("no", request=REQUEST, sent="never"), False),
        (APITimeoutError("no", request=REQUEST, sent="unknown"), True),
        *((APIError("no", status_code=code, request=REQUEST), code in (408, 500, 503, 599))
          for code in (200, 301, 400, 401, 404, 408, 409, 422, 429, 499, 500, 503, 599)),
    ],
    ids=repr,
)  # fmt: skip
def test_errors_say_whether_it_may_have_happened(error: CalcomError, may: bool) -> None:
    assert error.may_have_happened is may


@pytest.mark.parametrize("error", [SAMPLES[5], SAMPLES[6], SAMPLES[7], SAMPLES[8]], ids=lambda e: type(e).__name__)
@pytest.mark.parametrize(
    ("lookup", "text"),
    [
        (errors.Lookup("not found"), "; looked for the booking and did not find it"),
        (errors.Lookup("not found", "older"), "; looked for the booking and did not find it: older"),
        (errors.Lookup("failed", "403"), "; looking for it failed: 403"),
    ],
)  # fmt: skip
def test_errors_say_what_the_lookup_found(error: CalcomError, lookup: errors.Lookup, text: str) -> None:
    assert error.lookup is None
    noted = copy.copy(error)
    noted.lookup = lookup
    for twin in (noted, pickle.loads(pickle.dumps(noted)), copy.deepcopy(noted)):
        assert twin.lookup == lookup
        assert str(twin) == str(error) + text


def test_refresh_errors_say_what_to_do() -> None:
    assert str(SAMPLES[4]) == ("the tokens could not be renewed: 400 invalid_grant: no (POST /bookings); sign in")
    assert str(errors.TokenRefreshError("no connection")) == "the tokens could not be renewed: no connection"
    assert str(SAMPLES[3]) == "access_denied: the user said no"
    assert not any(SAMPLES[number].may_have_happened for number in (3, 4))
