"""The `Sandbox` that tests and demos use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from . import event_types, schedules
from .app import build
from .clock import Clock
from .deliveries import Courier, Delivery
from .server import BackgroundServer
from .state import State
from .throttle import Throttle

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from types import TracebackType

    from starlette.applications import Starlette

    from ..client import CalcomClient
    from .deliveries import Callback

_UNLIMITED = 100_000  # requests per minute
_HOST = "http://sandbox.calcom.test"  # never resolved: the transport calls the application


class Sandbox:
    """A stateful, in-process Cal.com server.

        async with Sandbox(now=datetime(2026, 12, 1, 9, tzinfo=timezone.utc)) as sandbox:
            cal = sandbox.client()
            booking = await cal.bookings.create(...)

    It starts with one user (`sandbox`, in UTC), a schedule (Monday to Friday, 09:00 to 17:00) and one 30-minute event
    type, whose id is 1. Uids are the same in every run.

    `now`, an aware datetime, freezes the clock; `tick` and `now` change it. `rate_limit` is the number of requests per
    minute for each credential, practically unlimited if None. Webhooks are delivered over HTTP in the background, or to
    `on_delivery`, a function or coroutine function, before the call that caused them returns (on the event loop that
    serves that call). `listen=True` also serves real HTTP at `url`, on `port` (0 picks a free one) of `host`, in a
    background thread. Works on asyncio and trio.
    """

    def __init__(
        self,
        now: datetime | None = None,
        *,
        rate_limit: int | None = None,
        on_delivery: Callback | None = None,
        listen: bool = False,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        if rate_limit is not None and rate_limit < 1:
            raise ValueError("rate_limit must be at least 1 request per minute")
        self._clock = Clock(now)
        self._courier = Courier(on_delivery)
        self._state = seed(State(self._clock, self._courier))
        self._app = build(self._state, Throttle(rate_limit or _UNLIMITED, self._clock.elapsed))
        self._address = (host, port) if listen else None
        self._server: BackgroundServer | None = None
        self._clients: list[CalcomClient] = []

    @property
    def app(self) -> Starlette:
        """The ASGI application, to mount or serve elsewhere."""
        return self._app

    @property
    def api_key(self) -> str:
        """The user's API key."""
        return self._state.api_key

    @property
    def url(self) -> str:
        """The base URL, including `/v2`. Raises RuntimeError if the sandbox does not listen."""
        if self._server is None:
            raise RuntimeError("the sandbox does not listen: use `async with Sandbox(listen=True) as sandbox`")
        return self._server.url

    @property
    def now(self) -> datetime:
        """The current time in UTC. Setting it freezes the clock."""
        return self._clock.now()

    @now.setter
    def now(self, now: datetime) -> None:
        self._clock.set(now)

    def tick(self, by: timedelta) -> None:
        """Advance the clock: reservations expire, rate limits reset, bookings become past."""
        self._clock.tick(by)

    @property
    def deliveries(self) -> list[Delivery]:
        """The webhook deliveries so far, oldest first."""
        return list(self._courier.made)

    async def settle(self) -> None:
        """Wait until every webhook delivery has succeeded or failed."""
        await self._courier.settle()

    def client(self, **options: Any) -> CalcomClient:
        """Create a client that is authenticated as the user and calls the sandbox in process.

        Takes the options of `CalcomClient`. The sandbox closes the client on exit. The client ignores the rate limit
        unless `rate_limit` is given, since the sandbox's clock may be frozen.
        """
        from .._http import asgi_transport
        from ..client import CalcomClient

        if not {"api_key", "access_token", "client_id", "auth"} & options.keys():
            options["api_key"] = self.api_key
        if "http_client" not in options:
            options.setdefault("transport", asgi_transport(self._app))
        options.setdefault("base_url", f"{_HOST}/v2")
        options.setdefault("rate_limit", None)
        client = CalcomClient(**options)
        self._clients.append(client)
        return client

    async def __aenter__(self) -> Self:
        if self._address is not None:
            self._server = BackgroundServer(self._app, *self._address)
            await self._server.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for client in self._clients:
            await client.aclose()
        if self._server is not None:
            await self._server.stop()
            self._server = None
        await self._courier.aclose()


def seed(state: State) -> State:
    """Add what a new account has."""
    hours = {"name": "Working hours", "timeZone": state.user.time_zone, "isDefault": True}
    schedules.add(state, hours)
    event_types.add(state, {"title": "30 Min Meeting", "slug": "30min", "lengthInMinutes": 30})
    return state
