from __future__ import annotations

import copy

import attrs
import pytest
from support.things import KEY, Server, success, things_with_response

from calcom_async import RateLimit, RateLimitWindow, Response

pytestmark = pytest.mark.anyio

NOW = 1_800_000_000.0


def limits(**headers: str) -> RateLimit | None:
    return RateLimit.from_headers({name.replace("_", "-"): value for name, value in headers.items()}, now=NOW)


def test_a_limit_is_read() -> None:
    assert limits(
        X_RateLimit_Limit_Default="120", X_RateLimit_Remaining_Default="116", X_RateLimit_Reset_Default="53"
    ) == (RateLimit((RateLimitWindow("default", 120, 116, 53.0),)))


@pytest.mark.parametrize(
    ("reset", "seconds"),
    [("0", 0), ("53", 53), ("1800000037", 37), ("1799999999", 0), ("1800000037500", 37.5), ("2.5", 2.5)],
)
def test_a_reset_is_seconds_left_or_a_point_in_time(reset: str, seconds: float) -> None:
    found = limits(x_ratelimit_reset_default=reset)
    assert found is not None
    assert found.tightest.reset_after == seconds


def test_several_limits_are_kept_apart() -> None:
    found = RateLimit.from_headers(
        {
            "x-ratelimit-limit-Default": "120",
            "x-ratelimit-remaining-Default": "50",
            "x-ratelimit-limit-Booking_location_update": "5",
            "x-ratelimit-remaining-Booking_location_update": "0",
            "x-ratelimit-reset-Booking_location_update": "9",
            "x-ratelimit-limit-some-name": "1",
        }
    )
    assert found is not None
    assert [window.name for window in found.windows] == ["default", "booking_location_update", "some-name"]
    assert found.tightest == RateLimitWindow("booking_location_update", 5, 0, 9)
    assert found.exhausted == (found.tightest,)


@pytest.mark.parametrize("value", ["", "soon", "nan", "inf", "-3"])
def test_a_value_that_is_not_a_number_is_ignored(value: str) -> None:
    assert limits(x_ratelimit_reset_default=value) is None


def test_other_headers_are_not_limits() -> None:
    assert RateLimit.from_headers({"content-type": "x", "x-ratelimit-policy-default": "1"}) is None


async def test_a_response_has_status_headers_and_rate_limit() -> None:
    raw = success()
    raw.headers.update({"X-RateLimit-Remaining-Default": "3", "X-Request-Id": "r1", "Set-Cookie": "uid=1"})
    response = await things_with_response(Server(raw)).get(1)
    assert (response.data, response.status_code, response.headers["x-request-id"]) == (1, 200, "r1")
    assert response.rate_limit == RateLimit((RateLimitWindow("default", None, 3, None),))
    assert response.http_response is not None
    assert response.http_response.json()["data"] == {"id": 1}
    assert repr(response) == "Response(data=1, status_code=200)"


async def test_a_response_does_not_contain_the_credential() -> None:
    response = await things_with_response(Server(success())).get(1)
    assert response.http_response is not None
    assert response.http_response.request.url.path == "/v2/things/1"
    assert "authorization" not in response.http_response.request.headers
    assert KEY not in str(response.http_response.request.headers.raw)


async def test_a_response_is_a_value() -> None:
    response = await things_with_response(Server(success())).get(1)
    assert copy.copy(response) == response
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        response.data = 2  # type: ignore[misc]
    assert Response(1, 200, {}, None, None) != Response(2, 200, {}, None, None)
