"""A sandbox behind a server that loses responses, and a twin that does not. Both create the same uids."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from calcom_async import CalcomClient
from calcom_async.models import BookingAttendeeInput
from calcom_async.sandbox import Sandbox

from .faulty import Call, Fault, asgi, faulty

NOW = datetime(2026, 11, 21, 2, 34, tzinfo=UTC)  # a Saturday
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
WEEK = timedelta(weeks=1)
LATER = timedelta(minutes=5)
ANN = BookingAttendeeInput(name="Ann", email="ann@example.org", time_zone="Europe/Rome")
BEA = BookingAttendeeInput(name="Bea", email="bea@example.org", time_zone="UTC")
PHIL = BookingAttendeeInput(name="Phil", phone_number="+39 340 1234567", time_zone="UTC")

PLAIN, CONFIRMED, RECURRING, SEATED = 1, 2, 3, 4
_EVENT_TYPES: tuple[dict[str, Any], ...] = (
    {"slug": "asked", "confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": False}},
    {"slug": "weekly", "recurrence": {"frequency": "weekly", "interval": 1, "occurrences": 4}},
    {"slug": "class", "seats": {"seatsPerTimeSlot": 9, "showAttendeeInfo": True, "showAvailabilityCount": True}},
)

Setup = Callable[[CalcomClient], Awaitable[Any]]
"""Prepares the server. The result is what the call is about, such as a booking."""
Action = Callable[[CalcomClient, Any], Awaitable[Any]]


class Plan:
    """Faults for the writes and for the reads, in order, then none."""

    def __init__(self, *writes: Fault | None, reads: tuple[Fault | None, ...] = ()) -> None:
        self.calls: list[Call] = []
        self._queues = {True: list(writes), False: list(reads)}

    def __call__(self, call: Call) -> Fault | None:
        self.calls.append(call)
        queue = self._queues[call.method == "POST"]
        return queue.pop(0) if queue else None

    @property
    def sent(self) -> list[str]:
        """The methods of the calls so far."""
        return [call.method for call in self.calls]


async def nothing(cal: CalcomClient) -> None:
    """The setup of a call that needs none."""


@asynccontextmanager
async def losing(
    setup: Setup, plan: Plan, *, slow: float = 0.5, **settings: Any
) -> AsyncIterator[tuple[CalcomClient, Any, Sandbox]]:
    """A client with faults by plan, the result of the setup five minutes earlier, and the sandbox."""
    async with Sandbox(NOW) as sandbox:
        made = await _prepared(sandbox, setup)
        with faulty(asgi(sandbox.app), plan, slow=slow, late=0.25) as (url, _):
            async with CalcomClient(sandbox.api_key, base_url=url, **settings) as cal:
                yield cal, made, sandbox


async def undisturbed(setup: Setup, action: Action) -> Any:
    """The result of the action if nothing is lost."""
    async with Sandbox(NOW) as sandbox:
        made = await _prepared(sandbox, setup)
        return await action(sandbox.client(), made)


async def _prepared(sandbox: Sandbox, setup: Setup) -> Any:
    cal = sandbox.client()
    for settings in _EVENT_TYPES:
        body = {"title": "Meeting", "lengthInMinutes": 30, **settings}
        await cal.request("POST", "/event-types", json=body, api_version="2024-06-14")
    made = await setup(cal)
    sandbox.tick(LATER)
    return made
