from __future__ import annotations

import contextlib
import logging
import pickle
import threading
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest
from support.things import Server, client, failure, success, things
from support.throttled import FastClock, throttled

from calcom_async import APIError, CalcomClient, ConfigurationError, RateLimitError, ServerError, _clock
from calcom_async.events import Event, WaitEvent
from calcom_async.middleware import Handler, RawResponse, Request
from calcom_async.rate_limit import RatePolicy
from calcom_async.sandbox.throttle import Throttle

pytestmark = pytest.mark.anyio


def limited(limit: int) -> Server:
    """Allows this number of requests a minute, on the SDK's clock."""
    throttle = Throttle(limit, lambda: _clock.clock().now())

    async def respond(request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        allowed, headers = throttle.hit(request.headers["authorization"])
        response = success() if allowed else failure(429)
        response.headers.update(headers)
        return response

    return Server(respond)


def exhausted(seconds: int = 30, limit: int = 120) -> httpx.Response:
    """A success that reports an exhausted limit for this time."""
    response = success()
    for part, value in (("limit", limit), ("remaining", 0), ("reset", seconds)):
        response.headers[f"x-ratelimit-{part}-default"] = str(value)
    return response


async def call_all(number: int, call: Callable[[], Any]) -> None:
    async with anyio.create_task_group() as group:
        for _ in range(number):
            group.start_soon(call)


# -- pacing


async def test_a_burst_never_gets_a_429() -> None:
    server = limited(20)
    cal = things(server, timeout=None, retry=None)
    await call_all(100, lambda: cal.get(1))
    assert len(server.requests) == 100


async def test_clients_with_the_same_key_share_a_budget(waits: list[float]) -> None:
    server = limited(5)
    for _ in range(12):
        assert await things(server, timeout=None, retry=None).get(1) == 1
    assert [round(wait) for wait in waits] == [60, 60]


async def test_other_keys_and_other_addresses_have_their_own(waits: list[float]) -> None:
    server = Server(exhausted())
    await things(server).get(1)
    await things(server, api_key="cal_another").get(1)
    await things(server, base_url="https://other.example.com/v2").get(1)
    assert waits == []
    await things(server).get(1)
    assert [round(wait) for wait in waits] == [30]


async def test_an_oauth_client_with_a_bearer_token_is_counted_as_the_bearer(waits: list[float]) -> None:
    server = Server(exhausted())
    await things(server, api_key="cal_x").get(1)
    await things(server, api_key="cal_x", client_id="a", client_secret="b").get(1)
    assert len(waits) == 1
    await things(server, client_id="a", client_secret="b").get(1)
    assert len(waits) == 1
    await things(server, client_id="a", client_secret="rotated").get(1)
    assert len(waits) == 2


async def test_pacing_can_be_turned_off(waits: list[float]) -> None:
    server = Server(exhausted())
    cal = client(server, rate_limit=None)
    await cal.request("GET", "/x")
    await cal.request("GET", "/x")
    await cal.with_options(rate_limit=RatePolicy()).request("GET", "/x")
    await cal.request("GET", "/x")
    assert waits == []


async def test_operations_with_a_limit_of_their_own_delay_only_themselves(waits: list[float]) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        special = request.url.path.endswith("/request")
        name, left = ("emails", 0) if special else ("default", 100)
        return httpx.Response(
            200,
            json={"status": "success", "data": {"id": 1}},
            headers={f"x-ratelimit-limit-{name}": "120", f"x-ratelimit-remaining-{name}": str(left),
                     f"x-ratelimit-reset-{name}": "50"},
        )  # fmt: skip

    cal = client(Server(respond), timeout=None)
    await cal.verified_resources.emails.request_code(email="a@example.org")
    await cal.request("GET", "/x")
    await cal.request("GET", "/x")
    assert waits == []
    await cal.verified_resources.emails.request_code(email="a@example.org")
    assert [round(wait) for wait in waits] == [50]


async def test_an_operation_found_to_have_its_own_limit_is_remembered(waits: list[float]) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        name = "default" if request.method == "GET" else "making"
        left = 100 if request.method == "GET" else 0
        headers = {f"x-ratelimit-limit-{name}": "120", f"x-ratelimit-remaining-{name}": str(left)}
        response = success()
        response.headers.update({**headers, f"x-ratelimit-reset-{name}": "50"})
        return response

    cal = things(Server(respond), timeout=None)
    for _ in range(3):
        await cal.get(1)
    await cal.create()
    await cal.get(1)
    assert waits == []
    await cal.create()
    assert [round(wait) for wait in waits] == [50]


async def test_a_policy_limit_applies_if_the_server_has_none(waits: list[float]) -> None:
    cal = things(Server(success()), rate_limit=RatePolicy(limit=3), timeout=None)
    for _ in range(7):
        await cal.get(1)
    assert [round(wait) for wait in waits] == [60, 60]


@pytest.mark.real_time
async def test_a_view_with_a_low_limit_does_not_hold_up_others(anyio_backend: str) -> None:
    cal = client(limited(120), api_key=f"cal_with_a_job_{anyio_backend}", timeout=None)
    job = cal.with_options(rate_limit=RatePolicy(limit=2))
    done: list[str] = []

    async def work(name: str, view: CalcomClient) -> None:
        await view.request("GET", "/x")
        done.append(name)

    await work("call", cal)
    async with anyio.create_task_group() as group:
        for _ in range(4):
            group.start_soon(work, "job", job)
        await anyio.wait_all_tasks_blocked()
        # Two of the job's requests wait for a minute, in a line of their own.
        assert done == ["call", "job", "job"]
        await work("call", cal)
        group.cancel_scope.cancel()
    assert done == ["call", "job", "job", "call"]


async def test_a_view_with_a_low_limit_is_not_starved_by_others(waits: list[float]) -> None:
    server = limited(120)
    for _ in range(50):
        await things(server).get(1)
    for _ in range(2):
        await things(server, rate_limit=RatePolicy(limit=2)).get(1)
    assert waits == []


@pytest.mark.parametrize("status", [200, 404, 502])
async def test_a_first_response_without_headers_does_not_turn_the_limit_off(status: int) -> None:
    edge = success() if status == 200 else httpx.Response(status, text="an edge in front of the server")
    server = Server(edge, limited(20))
    cal = things(server, timeout=None, retry=None)
    with contextlib.suppress(APIError):
        await cal.get(1)
    # None of them is refused, which would raise.
    await call_all(70, lambda: cal.get(1))
    assert len(server.requests) == 71


async def test_a_server_without_limits_is_soon_sent_many_requests_at_once() -> None:
    under_way = most = 0

    async def respond(request: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        for _ in range(20):
            await anyio.lowlevel.checkpoint()
        under_way -= 1
        return success()

    cal = things(Server(respond), timeout=None)
    await call_all(100, lambda: cal.get(1))
    assert most >= 10


async def test_a_response_that_a_middleware_made_up_is_not_counted(waits: list[float]) -> None:
    class Cache:
        per_attempt = True

        async def __call__(self, request: Request, handler: Handler) -> RawResponse:
            return RawResponse(200, {}, b'{"status":"success","data":{"id":1}}')

    server = Server(exhausted(limit=1))
    await things(server).get(1)
    cal = things(server, middleware=[Cache()], timeout=None)
    for _ in range(5):
        await cal.get(1)
    assert len(waits) == 1


# -- order


async def test_first_come_first_served() -> None:
    served: list[int] = []
    server = limited(4)
    cal = client(server, timeout=None)

    async def call(number: int) -> None:
        await cal.request("GET", "/x")
        served.append(number)

    async with anyio.create_task_group() as group:
        for number in range(21):
            group.start_soon(call, number)
            await anyio.lowlevel.checkpoint()
    # Requests that go at the same time may arrive in any order.
    assert all(abs(place - number) < 5 for place, number in enumerate(served))


@pytest.mark.real_time
async def test_cancelled_waits_leave_nothing_behind() -> None:
    with throttled(limit=30, speed=60) as server:
        before = _clock.use(FastClock(60))
        try:
            async with CalcomClient("cal_cancel", base_url=server.url, timeout=None) as cal:
                # It reports the limit, however slow the machine is: on this clock a second is short.
                await cal.request("GET", "/x")
                for round_ in range(3):
                    async with anyio.create_task_group() as group:
                        for number in range(60):
                            group.start_soon(cal.request, "GET", "/x")
                            if number % 7 == round_:
                                await anyio.sleep(0.002)
                        await anyio.sleep(0.05)
                        group.cancel_scope.cancel()
                await call_all(30, lambda: cal.request("GET", "/x"))
        finally:
            _clock.use(before)
    assert server.refused == []


# -- 429


async def test_a_429_of_one_task_delays_the_others(waits: list[float]) -> None:
    server = Server(failure(429, headers={"retry-after": "17"}), success())
    cal = things(server, timeout=None)
    with pytest.raises(RateLimitError):
        await things(server, retry=None).get(1)
    assert waits == []
    await cal.get(1)
    assert [round(wait) for wait in waits] == [17]
    await cal.get(1)
    assert len(waits) == 1


async def test_a_429_is_absorbed(waits: list[float]) -> None:
    headers = {"x-ratelimit-limit-default": "5", "x-ratelimit-remaining-default": "0", "x-ratelimit-reset-default": "9"}
    server = Server(failure(429, headers=headers), success())
    assert await things(server).create() == 1
    (wait,) = waits
    assert 9 <= wait <= 9.5


async def test_an_upstreams_429_delays_its_operation_only(waits: list[float]) -> None:
    busy = failure(
        429, headers={"retry-after": "17", **{k: v for k, v in exhausted(60).headers.items() if k[:2] == "x-"}}
    )
    busy.headers["x-ratelimit-remaining-default"] = "100"
    cal = things(Server(success()), timeout=None)
    with pytest.raises(RateLimitError):
        await things(Server(busy), retry=None).get(1)
    await cal.create()
    assert waits == []
    await cal.get(1)
    assert [round(wait) for wait in waits] == [17]


async def test_so_does_an_edges_429_until_it_refuses_another_operation(waits: list[float]) -> None:
    refuse = Server(failure(429, headers={"retry-after": "17"}))
    cal = things(Server(success()), timeout=None)
    with pytest.raises(RateLimitError):
        await things(refuse, retry=None).get(1)
    await cal.create()
    assert waits == []
    with pytest.raises(RateLimitError):
        await things(refuse, retry=None).confirm(1)
    await cal.create()
    assert [round(wait) for wait in waits] == [17]


async def test_a_429_that_asks_for_a_day_delays_other_calls_for_five_minutes(waits: list[float]) -> None:
    refused = failure(429, headers={"retry-after": "86400"})
    with pytest.raises(RateLimitError) as caught:
        await things(Server(refused), retry=None).get(1)
    assert caught.value.retry_after == 86400
    await things(Server(success()), timeout=None).get(1)
    assert [round(wait) for wait in waits] == [300]


# -- the deadline


async def test_a_wait_that_would_outlast_the_deadline_fails_immediately(waits: list[float]) -> None:
    server = Server(exhausted(45))
    cal = things(server, timeout=20)
    await cal.get(1)
    with pytest.raises(
        RateLimitError, match="rate limit exhausted for about 45 s, beyond the call's deadline; nothing was sent"
    ) as caught:
        await cal.create()
    assert str(caught.value).endswith("pass a longer timeout=, or timeout=None, to wait for it")
    assert (caught.value.status_code, round(caught.value.retry_after or 0)) == (429, 45)
    assert caught.value.operation == "things_create"
    assert str(caught.value.request) == "POST /things"
    assert len(server.requests) == 1
    assert waits == []


async def test_the_error_names_the_policys_own_limit() -> None:
    cal = things(limited(10), timeout=20, rate_limit=RatePolicy(limit=1))
    await cal.get(1)
    with pytest.raises(RateLimitError, match=r"or raise the limit of RatePolicy\(limit=1\)$"):
        await cal.get(1)


async def test_a_pause_that_would_outlast_the_deadline_fails_immediately(waits: list[float]) -> None:
    with pytest.raises(RateLimitError):
        await things(Server(failure(429, headers={"retry-after": "17"})), retry=None).get(1)
    server = Server(success())
    with pytest.raises(RateLimitError, match="nothing was sent"):
        await things(server, timeout=10).get(1)
    assert server.requests == []
    assert waits == []


# Trio starts tasks in any order: skipped time would pass before some of them have started.
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_so_does_a_wait_behind_a_long_line() -> None:
    server = limited(10)
    cal = client(server, timeout=130)
    refused: list[RateLimitError] = []

    async def call() -> None:
        try:
            await cal.request("GET", "/x")
        except RateLimitError as error:
            refused.append(error)

    await call()
    await call_all(50, call)
    # The deadline leaves time for three windows.
    assert len(server.requests) == 30
    assert len(refused) == 21


# -- log and events


async def test_waits_are_logged_and_emitted(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "calcom_async")
    waits: list[WaitEvent] = []
    events: list[Event] = []
    cal = things(
        Server(exhausted(30)), rate_limit=RatePolicy(on_wait=waits.append), on_event=events.append, timeout=None
    )
    await cal.get(1)
    await cal.get(7)
    (wait,) = waits
    assert (wait.operation, wait.path, wait.attempt, wait.reason) == ("things_get", "/things/7", 1, "exhausted")
    assert round(wait.seconds) == 30
    assert wait in events
    assert "GET /things/7: waiting about 30.0 s for the rate limit (exhausted)" in caplog.text


async def test_a_failing_hook_loses_no_response(caplog: pytest.LogCaptureFixture) -> None:
    def broken(event: WaitEvent) -> None:
        raise RuntimeError("no dashboard today")

    cal = things(Server(exhausted(1)), rate_limit=RatePolicy(on_wait=broken), timeout=None)
    await cal.get(1)
    assert await cal.get(1) == 1
    assert "no dashboard today" in caplog.text


async def test_errors_give_their_permit_back() -> None:
    server = Server(*[httpx.ConnectError("refused")] * 50, exhausted(limit=1, seconds=60))
    cal = things(server, timeout=5, retry=None)
    for _ in range(50):
        with pytest.raises(Exception, match="refused"):
            await cal.get(1)
    await cal.get(1)
    with pytest.raises(RateLimitError):
        await cal.get(1)


async def test_error_responses_report_limits_too(waits: list[float]) -> None:
    response = failure(500, headers={k: v for k, v in exhausted(12).headers.items() if k.startswith("x-")})
    cal = things(Server(response), retry=None)
    for _ in range(2):
        with pytest.raises(ServerError):
            await cal.get(1)
    assert [round(wait) for wait in waits] == [12]


# -- threads


@pytest.mark.real_time
def test_event_loops_in_several_threads_share_a_budget() -> None:
    before = _clock.use(FastClock(60))
    try:
        with throttled(limit=20, speed=60) as server:

            async def calls(number: int) -> None:
                async with CalcomClient("cal_threads", base_url=server.url, timeout=None, retry=None) as cal:
                    await call_all(number, lambda: cal.request("GET", "/x"))

            anyio.run(calls, 1)
            threads = [
                threading.Thread(target=anyio.run, args=(calls, 15), kwargs={"backend": backend})
                for backend in ("asyncio", "trio", "asyncio")
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert (len(server.accepted), len(server.refused)) == (46, 0)
    finally:
        _clock.use(before)


# -- the policy


@pytest.mark.parametrize("settings", [{"limit": 0}, {"limit": True}, {"limit": 1.5}, {"on_wait": 3}])
def test_invalid_policy_settings_are_rejected(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"RatePolicy: {next(iter(settings))} must be"):
        RatePolicy(**settings)


@pytest.mark.parametrize("wrong", [60, True, RatePolicy])
def test_anything_but_a_policy_is_rejected(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="rate_limit must be a RatePolicy"):
        CalcomClient("k", rate_limit=wrong)


def test_a_policy_is_a_value() -> None:
    assert RatePolicy() == RatePolicy(limit=None)
    assert pickle.loads(pickle.dumps(RatePolicy(limit=40))) == RatePolicy(limit=40)
    assert repr(RatePolicy(limit=40)) == "RatePolicy(limit=40, on_wait=None)"
