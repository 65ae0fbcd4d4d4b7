from __future__ import annotations

import json
from typing import Any

import pytest

from calcom_async import errors
from calcom_async._error_body import error_from_response
from calcom_async._operation import Operation
from calcom_async.errors import APIError, ErrorDetail
from calcom_async.middleware import RawResponse, Request


def error_for(
    status: int,
    body: Any = None,
    headers: dict[str, str] | None = None,
    *,
    method: str = "POST",
    path: str = "/bookings",
    version: str | None = None,
) -> APIError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    operation = Operation("bookings_create", method, path, "bookings", "create")
    request = Request(
        method,
        path,
        base_url="https://api.example.com/v2",
        query={"attendeeEmail": "ann@example.org"},
        headers={"cal-api-version": version} if version else {},
        operation=operation,
    )
    return error_from_response(RawResponse(status, headers or {}, content), request)


def recorded(errors_: dict[str, Any], name: str) -> APIError:
    one = errors_[name]
    return error_for(one["status"], one["body"], one["headers"], method=one["method"], path=one["path"])


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (498, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (520, errors.ServerError),
        (402, APIError),
        (413, APIError),
        (600, APIError),
    ],
)
def test_the_status_decides_the_class(status: int, cls: type[APIError]) -> None:
    error = error_for(status, {"statusCode": status, "message": "no"})
    assert type(error) is cls
    assert (error.status_code, error.message) == (status, "no")


def test_the_envelope(recorded_errors: dict[str, Any]) -> None:
    error = recorded(recorded_errors, "bookings_create_conflict")
    assert str(error) == (
        "400 BadRequestException: User either already has booking at this time or is not available (POST /bookings)"
    )
    assert (error.code, error.details, error.operation) == ("BadRequestException", (), "bookings_create")
    assert error.request_id == "ed0daa20-9b78-4189-8e79-ff9504a4ea55"
    assert error.headers["x-ratelimit-remaining-default"] == "99935"
    assert error.retry_after is None


def test_validation_errors_become_details_and_echo_nothing(recorded_errors: dict[str, Any]) -> None:
    error = recorded(recorded_errors, "webhooks_create_400")
    assert error.details[0] == ErrorDetail("active", "isBoolean", "active must be a boolean value")
    assert (error.details[1].field, error.details[1].rule) == ("triggers", "isEnum")
    assert str(error).startswith("400 BadRequestException: Bad Request Exception (POST /webhooks): active: must be")
    for rendered in (str(error), repr(vars(error)), json.dumps(error.body)):
        assert "NOPE" not in rendered
        assert "not-a-url" not in rendered


def test_one_field_may_break_several_rules(recorded_errors: dict[str, Any]) -> None:
    error = recorded(recorded_errors, "bookings_list_take_string")
    assert {(detail.field, detail.rule) for detail in error.details} == {
        ("take", "max"),
        ("take", "min"),
        ("take", "isNumber"),
    }
    assert error.body["path"] == "/v2/bookings"  # without its query


def test_nested_fields_have_dotted_names(recorded_errors: dict[str, Any]) -> None:
    assert [detail.field for detail in recorded(recorded_errors, "org_team_workflow_patch_trigger").details] == [
        "steps.1.id"
    ]
    fields = {detail.field for detail in recorded(recorded_errors, "schedules_create_400").details}
    assert fields >= {"timeZone", "availability.0.days", "availability.0.startTime"}


def test_the_booking_pipes_sentence_becomes_a_detail(recorded_errors: dict[str, Any]) -> None:
    error = recorded(recorded_errors, "bookings_create_bad_attendee")
    assert error.details == (ErrorDetail("attendee.timeZone", None, "timeZone must be a valid IANA time-zone"),)


def test_zods_list_becomes_details(recorded_errors: dict[str, Any]) -> None:
    error = recorded(recorded_errors, "zod_issues")
    assert error.details[0].field == "timeFormat"
    assert error.details[0].message.startswith("Expected number")
    assert error.details[0].message.endswith("received null")


def test_several_zod_issues_are_kept_apart() -> None:
    message = 'client_secret - Invalid input: must start with "sk_", or so, public_key - Required, '
    error = error_for(400, {"status": "error", "error": {"code": "BAD_REQUEST", "message": message}})
    assert error.details == (
        ErrorDetail("client_secret", None, 'Invalid input: must start with "sk_", or so'),
        ErrorDetail("public_key", None, "Required"),
    )


def test_the_frameworks_bare_shape(recorded_errors: dict[str, Any]) -> None:
    error = recorded(recorded_errors, "bookings_calendar_links")
    assert isinstance(error, errors.ServerError)
    assert (error.message, error.code) == ("Internal server error", None)
    assert recorded(recorded_errors, "big_body").message == "request entity too large"


def test_the_short_shape() -> None:
    error = error_for(404, {"status": "error", "message": "Booking not found"})
    assert str(error) == "404: Booking not found (POST /bookings)"


def test_oauths_shape() -> None:
    error = error_for(400, {"error": "invalid_grant", "error_description": "code_expired"})
    assert (error.code, error.message) == ("invalid_grant", "code_expired")


@pytest.mark.parametrize("where", ["bare", "details"])
def test_a_list_of_messages_becomes_details(where: str) -> None:
    messages = ["attendee.name must be a string", "property foo should not exist", "Something odd"]
    body: dict[str, Any] = {"statusCode": 400, "message": messages}
    if where == "details":
        body = {"status": "error", "error": {"code": "X", "message": "Bad", "details": {"message": messages}}}
    error = error_for(400, body)
    assert [detail.field for detail in error.details] == ["attendee.name", "foo", None]
    assert "attendee.name: must be a string" in str(error)


def test_a_proxys_page_is_not_taken_for_the_api() -> None:
    page = b"<html><head><title>502 Bad\n Gateway</title></head><body>nginx</body></html>"
    error = error_for(502, page, {"Content-Type": "text/html"})
    assert isinstance(error, errors.ServerError)
    assert error.message == "Bad Gateway; not the API's response but: 502 Bad Gateway"
    assert isinstance(error.body, str)


def test_long_foreign_text_is_cut() -> None:
    assert len(str(error_for(500, b"x" * 100_000))) < 400
    assert len(error_for(500, b"x" * 100_000).body) <= 2000


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"[]", b"null", b'{"hello": 1}', b"[" * 100_000])
def test_any_body_makes_an_error(body: bytes) -> None:
    assert isinstance(error_for(503, body), errors.ServerError)


def test_an_empty_body_leaves_the_phrase_of_the_status() -> None:
    assert error_for(504, b"").message == "Gateway Timeout"


@pytest.mark.parametrize("details", ["text", 3, [], {"errors": "x"}, {"errors": [None, "a must be b", {}]}])
def test_odd_details_do_not_hide_the_error(details: Any) -> None:
    assert error_for(400, {"error": {"message": "no", "details": details}}).message == "no"


def test_a_missing_route_says_which_version_was_sent(recorded_errors: dict[str, Any]) -> None:
    one = recorded_errors["no_route"]
    error = error_for(one["status"], one["body"], method="GET", path="/slots", version="2024-08-13")
    assert isinstance(error, errors.NotFoundError)
    assert error.message == "Cannot GET /v2/slots"
    assert error.hint == (
        "https://api.example.com/v2 has no such operation for cal-api-version 2024-08-13: pass another api_version"
    )
    assert str(error).endswith(error.hint)
    assert "eventTypeId" not in str(vars(error)) + str(error)


def test_a_redirect_says_where_to() -> None:
    error = error_for(301, b"Moved", {"Location": "https://cal.example.com/v2/me?code=abc"})
    assert "redirected to https://cal.example.com/v2/me, and" in str(error)


def test_cookies_and_the_placeholder_id_are_left_out() -> None:
    error = error_for(500, {"message": "no"}, {"Set-Cookie": "uid=1", "X-Request-Id": "unknown-request-id"})
    assert "set-cookie" not in error.headers
    assert error.request_id is None


def test_retry_after_comes_from_the_limits_reset(recorded_errors: dict[str, Any]) -> None:
    error = recorded(recorded_errors, "ratelimit_6")
    assert isinstance(error, errors.RateLimitError)
    assert (error.retry_after, error.code) == (10, "ThrottlerException")


@pytest.mark.parametrize(
    ("message", "details"),
    [
        (
            "start property is wrong,start must be a date string , end property is wrong,end must be a date string ",
            [("start", "start must be a date string"), ("end", "end must be a date string")],
        ),
        (
            "extra property is wrong,property extra should not exist , lengthInMinutes property is wrong,"
            "lengthInMinutes must not be less than 1, lengthInMinutes must be an integer number ",
            [
                ("extra", "property extra should not exist"),
                (
                    "lengthInMinutes",
                    "lengthInMinutes must not be less than 1, lengthInMinutes must be an integer number",
                ),
            ],
        ),
        (
            "start property is wrong,start must be a date string , attendee property is wrong, timeZone property is "
            "wrong,timeZone must be a time-zone , language property is wrong,language must be one of: ar, ca ",
            [
                ("start", "start must be a date string"),
                ("attendee.timeZone", "timeZone must be a time-zone"),
                ("attendee.language", "language must be one of: ar, ca"),
            ],
        ),
    ],
)
def test_each_field_in_one_sentence_becomes_a_detail(message: str, details: list[tuple[str, str]]) -> None:
    found = error_for(400, {"status": "error", "error": {"code": "BadRequestException", "message": message}})
    assert [(detail.field, detail.message) for detail in found.details] == details
