"""The layer around a handler of the test's own: who waits for what, in which order, and what is given back."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from support.things import CONFIRM, CREATE, GET

from calcom_async import APIConnectionError, APITimeoutError, RateLimitError, _clock
from calcom_async._gate import Gate, Place
from calcom_async._operation import Operation
from calcom_async._rate.budget import Budget, budget_of
from calcom_async._rate.layer import rate_limit_layer
from calcom_async._rate.line import lines
from calcom_async.events import Event, WaitEvent
from calcom_async.middleware import RawResponse, Request
from calcom_async.rate_limit import RatePolicy

pytestmark = pytest.mark.anyio

IDENTITY = b"somebody"


class Handler:
    """Responds when it is told to, and remembers what arrived."""

    def __init__(self) -> None:
        self.arrived: list[str] = []
        self.outcomes: dict[str, Any] = {}
        self.go: dict[str, anyio.Event] = {}

    def hold(self, path: str) -> Callable[[], None]:
        """Keep the request to this path; returns what lets it go."""
        self.go[path] = anyio.Event()
        return self.go[path].set

    async def __call__(self, request: Request) -> RawResponse:
        self.arrived.append(request.path)
        request.progress.sent_at = _clock.clock().now()
        request.progress.in_doubt = True
        if request.path in self.go:
            await self.go[request.path].wait()
        outcome = self.outcomes.get(request.path, report(100))
        if isinstance(outcome, BaseException):
            request.progress.in_doubt = isinstance(outcome, APITimeoutError)
            raise outcome
        request.progress.in_doubt = False
        assert isinstance(outcome, RawResponse)
        return outcome


class StillClock(_clock.Clock):
    """A clock that the test moves; waits last until something happens."""

    time = 0.0

    def __init__(self) -> None:
        self.sleeps: list[float] = []

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float, until: anyio.Event | None = None) -> None:
        self.sleeps.append(seconds)
        await (until.wait() if until is not None else anyio.sleep_forever())


@pytest.fixture
def still() -> Any:
    """A clock that stands still."""
    clock = StillClock()
    before = _clock.use(clock)
    yield clock
    _clock.use(before)


def request(path: str = "/x", operation: Operation | None = None, **settings: Any) -> Request:
    settings.setdefault("rate_limit", RatePolicy())
    return Request("GET", path, base_url="", query={}, headers={}, operation=operation, **settings)


def report(remaining: int, *, limit: int = 120, status: int = 200, **more: str) -> RawResponse:
    parts = {"limit": limit, "remaining": remaining, "reset": 60}
    headers = {f"x-ratelimit-{part}-default": str(value) for part, value in parts.items()}
    return RawResponse(status, {**headers, **more}, b"")


async def send(handler: Any, call: Request) -> RawResponse:
    return await rate_limit_layer(lambda: IDENTITY)(call, handler)


async def quietly(handler: Handler, call: Request) -> None:
    with contextlib.suppress(APIConnectionError):
        await send(handler, call)


async def briefly(handler: Any, call: Request) -> None:
    """Send it, and cancel it once it waits."""
    async with anyio.create_task_group() as group:
        group.start_soon(send, handler, call)
        await anyio.wait_all_tasks_blocked()
        group.cancel_scope.cancel()


def learned(limit: int, remaining: int) -> Budget:
    """The budget after one response, with nobody else at work."""
    budget = budget_of(IDENTITY)
    call = request()
    permit = budget.take(budget.lane(call), math.inf)
    assert permit is not None
    budget.settle(permit, call, report(remaining, limit=limit))
    budget.lane(call).windows["default"].crowded = False
    return budget


def lost(path: str, error: type[APIConnectionError]) -> APIConnectionError:
    return error("lost", request=request(path).info, sent="never", attempts=1, operation=None)


# -- permits


@pytest.mark.parametrize(("error", "goes"), [(APIConnectionError, True), (APITimeoutError, False)])
async def test_a_request_that_the_server_may_have_seen_keeps_its_permit(
    error: type[APIConnectionError], goes: bool, still: StillClock
) -> None:
    learned(2, 1)
    handler = Handler()
    handler.outcomes["/lost"] = lost("/lost", error)
    with pytest.raises(error):
        await send(handler, request("/lost"))
    await briefly(handler, request("/next"))
    assert ("/next" in handler.arrived) is goes


async def test_a_request_that_was_cancelled_before_it_was_sent_keeps_none(still: StillClock) -> None:
    learned(2, 1)

    async def never(call: Request) -> RawResponse:
        await anyio.sleep_forever()
        raise AssertionError

    await briefly(never, request())
    handler = Handler()
    await send(handler, request("/next"))
    assert handler.arrived == ["/next"]


async def test_what_was_sent_before_is_not_what_was_sent_now(still: StillClock) -> None:
    """An attempt that fails before it is sent does not look as if it had been: the call's first one was."""
    learned(2, 1)
    call = request("/again")
    call.progress.sent_at, call.progress.in_doubt = 5.0, True

    async def fail(_: Request) -> RawResponse:
        raise lost("/again", APIConnectionError)

    with pytest.raises(APIConnectionError):
        await rate_limit_layer(lambda: IDENTITY)(call, fail)
    handler = Handler()
    await send(handler, request("/next"))
    assert handler.arrived == ["/next"]


async def test_a_released_permit_wakes_the_head_of_the_line(still: StillClock) -> None:
    learned(2, 1)
    handler = Handler()
    fail = handler.hold("/first")
    handler.outcomes["/first"] = lost("/first", APIConnectionError)
    async with anyio.create_task_group() as group:
        group.start_soon(quietly, handler, request("/first"))
        await anyio.wait_all_tasks_blocked()
        group.start_soon(send, handler, request("/second"))
        await anyio.wait_all_tasks_blocked()
        assert handler.arrived == ["/first"]
        fail()
    assert handler.arrived == ["/first", "/second"]


async def test_a_response_that_the_layer_above_made_up_wakes_it_too(still: StillClock) -> None:
    learned(2, 1)
    handler, go = Handler(), anyio.Event()

    async def made_up(call: Request) -> RawResponse:
        await go.wait()
        return RawResponse(200, {}, b"")

    async with anyio.create_task_group() as group:
        group.start_soon(rate_limit_layer(lambda: IDENTITY), request(), made_up)
        await anyio.wait_all_tasks_blocked()
        group.start_soon(send, handler, request("/second"))
        await anyio.wait_all_tasks_blocked()
        go.set()
    assert handler.arrived == ["/second"]


async def test_a_request_that_belongs_to_another_lane_wakes_the_line_that_it_leaves(still: StillClock) -> None:
    learned(2, 1)
    handler = Handler()
    respond = handler.hold("/moves")
    handler.outcomes["/moves"] = RawResponse(
        200, {f"x-ratelimit-{part}-other": "9" for part in ("limit", "remaining", "reset")}, b""
    )
    async with anyio.create_task_group() as group:
        group.start_soon(send, handler, request("/moves", GET))
        await anyio.wait_all_tasks_blocked()
        group.start_soon(send, handler, request("/second"))
        await anyio.wait_all_tasks_blocked()
        assert handler.arrived == ["/moves"]
        respond()
    assert handler.arrived == ["/moves", "/second"]


# -- the line


async def test_newcomers_do_not_overtake_waiters(still: StillClock) -> None:
    learned(2, 1)
    handler = Handler()
    fail, respond = handler.hold("/first"), handler.hold("/second")
    handler.outcomes["/first"] = lost("/first", APIConnectionError)

    async def first_and_third() -> None:
        await quietly(handler, request("/first"))
        # The permit is free, and its waiter has not woken yet.
        await send(handler, request("/third"))

    async with anyio.create_task_group() as group:
        group.start_soon(first_and_third)
        await anyio.wait_all_tasks_blocked()
        group.start_soon(send, handler, request("/second"))
        await anyio.wait_all_tasks_blocked()
        fail()
        await anyio.wait_all_tasks_blocked()
        assert handler.arrived == ["/first", "/second"]
        respond()
        group.cancel_scope.cancel()


async def test_a_throttled_request_waits_at_the_head_of_the_line(still: StillClock) -> None:
    budget = learned(1, 0)
    handler = Handler()
    throttled = request("/throttled")
    throttled.progress.throttled = 1
    async with anyio.create_task_group() as group:
        for call in (request("/head"), request("/behind"), throttled):
            group.start_soon(send, handler, call)
            await anyio.wait_all_tasks_blocked()
        assert budget.lane(request()).waiting == {math.inf: 3}
        still.time = 61.0
        lines(budget.lane(request())).wake()
        await anyio.wait_all_tasks_blocked()
        # One goes per window here.
        for minute in (122.0, 183.0):
            still.time = minute
            lines(budget.lane(request())).wake()
            await anyio.wait_all_tasks_blocked()
    assert handler.arrived == ["/head", "/throttled", "/behind"]
    assert budget.lane(request()).waiting == {}


async def test_a_cancelled_wait_leaves_nothing_behind(still: StillClock) -> None:
    budget = learned(1, 0)
    handler = Handler()
    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(send, handler, request())
        await anyio.wait_all_tasks_blocked()
        group.cancel_scope.cancel()
    assert budget.lane(request()).waiting == {}
    assert not lines(budget.lane(request())).by_cap
    assert still.sleeps == [pytest.approx(60.05)]


async def test_with_waiters_on_another_event_loop_the_lane_is_checked_every_second(still: StillClock) -> None:
    budget = learned(1, 0)
    other = lines(budget.lane(request())).__class__()
    budget.lane(request()).lines.add(other)
    await briefly(Handler(), request())
    assert still.sleeps == [1.0]


# -- the deadline


async def test_the_wait_includes_those_ahead() -> None:
    budget = learned(2, 0)
    handler = Handler()
    events: list[WaitEvent] = []
    here = lines(budget.lane(request()))
    line = here.enter(math.inf)
    assert line.enter()
    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(send, handler, request(rate_limit=RatePolicy(on_wait=events.append)))
            await anyio.wait_all_tasks_blocked()
        group.cancel_scope.cancel()
    assert [round(event.seconds) for event in events] == [60, 60, 120]


async def test_a_wait_of_which_the_end_is_unknown_is_started_whatever_the_deadline(still: StillClock) -> None:
    handler = Handler()
    respond = handler.hold("/first")
    async with anyio.create_task_group() as group:
        group.start_soon(send, handler, request("/first"))
        await anyio.wait_all_tasks_blocked()
        with anyio.fail_after(0.9):
            group.start_soon(send, handler, request("/second"))
            await anyio.wait_all_tasks_blocked()
            respond()
            await anyio.wait_all_tasks_blocked()
    assert handler.arrived == ["/first", "/second"]


@pytest.mark.parametrize("hooks", [("on_event",), ("on_wait",), ("on_event", "on_wait"), ()])
async def test_hooks_are_called_if_there_are_any(hooks: tuple[str, ...]) -> None:
    learned(1, 0)
    events: list[Event] = []
    waits: list[WaitEvent] = []
    call = request(
        rate_limit=RatePolicy(on_wait=waits.append if "on_wait" in hooks else None),
        on_event=events.append if "on_event" in hooks else None,
    )
    await send(Handler(), call)
    assert [len(events), len(waits)] == ["on_event" in hooks, "on_wait" in hooks]


# -- pauses of an operation


def refused(seconds: str, remaining: int = 50) -> RawResponse:
    return report(remaining, status=429, **{"retry-after": seconds})


async def test_an_operation_waits_as_long_as_its_upstream_asks_for(waits: list[float]) -> None:
    handler = Handler()
    handler.outcomes["/busy"] = refused("0.5")
    events: list[WaitEvent] = []
    await send(handler, request("/busy", GET))
    await send(handler, request("/other", CREATE))
    assert waits == []
    await send(handler, request("/next", GET, rate_limit=RatePolicy(on_wait=events.append)))
    assert waits == [pytest.approx(0.5, abs=0.1)]
    assert [event.reason for event in events] == ["blocked"]


async def test_it_waits_again_if_the_pause_has_been_extended(still: StillClock) -> None:
    budget = budget_of(IDENTITY)
    budget._delays.upstream(request(operation=GET), 5.0, 0.0)
    slept: list[float] = []

    async def sleep(seconds: float, until: anyio.Event | None = None) -> None:
        slept.append(seconds)
        still.time += seconds
        if len(slept) == 1:
            budget._delays.upstream(request(operation=GET), 0.5, still.time)

    still.sleep = sleep  # type: ignore[method-assign]
    await send(Handler(), request("/next", GET))
    assert slept == [5.0, 0.5]


async def test_those_who_wait_in_line_are_paused_too(still: StillClock) -> None:
    budget = learned(1, 0)
    handler = Handler()
    async with anyio.create_task_group() as group:
        for path, operation in (("/busy", GET), ("/busy", GET), ("/other", CREATE)):
            group.start_soon(send, handler, request(path, operation))
            await anyio.wait_all_tasks_blocked()
        budget._delays.upstream(request(operation=GET), 30.0, 61.0)
        still.time = 61.0
        lines(budget.lane(request())).wake()
        await anyio.wait_all_tasks_blocked()
        assert handler.arrived == ["/other"]
        assert still.sleeps[-2:] == [30, 30]
        group.cancel_scope.cancel()


async def test_a_pause_that_would_outlast_the_deadline_is_not_started() -> None:
    budget_of(IDENTITY)._delays.upstream(request(operation=GET), 30.0, _clock.clock().now())
    handler = Handler()
    with anyio.move_on_after(10), pytest.raises(RateLimitError, match="about 30 s"):
        await send(handler, request("/next", GET))
    assert handler.arrived == []


# -- places at the connection gate


async def placed(call: Request, gate: Gate) -> Request:
    """The request with a place behind the gate."""
    place = Place(gate)
    await place.take()
    call.progress.place = place
    return call


async def test_a_paused_call_gives_its_place_back_and_takes_it_again(still: StillClock) -> None:
    gate = Gate(1)
    budget_of(IDENTITY)._delays.upstream(request(operation=GET), 5.0, 0.0)
    held: list[bool] = []

    async def sleep(seconds: float, until: anyio.Event | None = None) -> None:
        held.append(place.held)
        still.time += seconds

    still.sleep = sleep  # type: ignore[method-assign]
    call = await placed(request("/next", GET), gate)
    place = call.progress.place
    assert place is not None
    handler = Handler()
    respond = handler.hold("/next")
    async with anyio.create_task_group() as group:
        group.start_soon(send, handler, call)
        await anyio.wait_all_tasks_blocked()
        held.append(place.held)
        respond()
    assert held == [False, True]


async def test_so_does_one_that_waits_for_a_permit(still: StillClock) -> None:
    gate = Gate(1)
    budget = learned(1, 0)
    call = await placed(request("/next"), gate)
    place = call.progress.place
    assert place is not None
    handler = Handler()
    respond = handler.hold("/next")
    async with anyio.create_task_group() as group:
        group.start_soon(send, handler, call)
        await anyio.wait_all_tasks_blocked()
        assert not place.held
        still.time = 61.0
        lines(budget.lane(request())).wake()
        await anyio.wait_all_tasks_blocked()
        assert handler.arrived == ["/next"]
        assert place.held
        respond()


@pytest.mark.parametrize("paused", [False, True])
async def test_it_goes_ahead_of_calls_that_wait_for_a_place_only(paused: bool, still: StillClock) -> None:
    gate = Gate(1)
    budget = learned(1, 0)
    if paused:
        still.time = 61.0
        budget._delays.upstream(request(operation=CONFIRM), 5.0, 61.0)
    call = await placed(request("/next", CONFIRM if paused else None), gate)
    order: list[str] = []

    async def other() -> None:
        place = Place(gate)
        await place.take()
        order.append("other")
        place.give_back()

    slept = anyio.Event()

    async def sleep(seconds: float, until: anyio.Event | None = None) -> None:
        await slept.wait()

    still.sleep = sleep  # type: ignore[method-assign]

    async def handler(call: Request) -> RawResponse:
        order.append("call")
        return report(0, limit=1)

    async with anyio.create_task_group() as group:
        group.start_soon(rate_limit_layer(lambda: IDENTITY), call, handler)
        await anyio.wait_all_tasks_blocked()
        blocker = Place(gate)
        await blocker.take()
        group.start_soon(other)
        await anyio.wait_all_tasks_blocked()
        still.time = 66.0
        slept.set()
        await anyio.wait_all_tasks_blocked()
        blocker.give_back()
        await anyio.wait_all_tasks_blocked()
        if call.progress.place:
            call.progress.place.give_back()
    assert order == ["call", "other"]
