"""A server on loopback that injects faults, before or after it has processed a request.

A backend processes it: a coroutine function from a `Call` to a `Reply`. A function from the call to a `Fault`, or None,
decides which fault to inject. The server runs asyncio in its own thread, so that it serves any event loop, and keeps
connections alive.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from email.utils import formatdate
from enum import Enum, auto
from typing import Any, NamedTuple

import httpx

_RST = struct.pack("ii", 1, 0)
_BLOCK = b" " * 2**20
_HUGE = 100 * len(_BLOCK)


class Fault(Enum):
    """What can happen to a call. `COMMITTED` faults, and all broken responses, happen after the work is done."""

    DROP_READ = auto()
    DROP_COMMITTED = auto()
    RESET_READ = auto()
    """Also sent by a server that closes with the request unread."""
    RESET_COMMITTED = auto()
    LATE = auto()
    """The connection is lost, and the work is done a little later."""
    BAD_GATEWAY = auto()
    BAD_GATEWAY_COMMITTED = auto()
    REFUSED = auto()
    """A 400: the only fault that says that nothing was done."""
    SLOW_HEADERS = auto()
    SLOW_BODY = auto()
    SHORT_BODY = auto()
    """Shorter than its Content-Length."""
    CUT_JSON = auto()
    """As long as its Content-Length, but the JSON is truncated."""
    OTHER_JSON = auto()
    HTML = auto()
    EMPTY = auto()
    WRONG_TYPE = auto()
    """The right body under a wrong content type."""
    HUGE = auto()
    """100 MB that begin like the response."""


class Call(NamedTuple):
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Reply(NamedTuple):
    status: int
    body: bytes
    headers: tuple[str, ...] = ("content-type: application/json",)

    def encode(self, length: int | None = None) -> bytes:
        size = len(self.body) if length is None else length
        lines = [f"HTTP/1.1 {self.status} X", f"content-length: {size}"]
        if not any(line.startswith("date:") for line in self.headers):
            lines.append(f"date: {formatdate(usegmt=True)}")
        return "\r\n".join([*lines, *self.headers]).encode() + b"\r\n\r\n" + self.body


Backend = Callable[[Call], Awaitable[Reply]]
_BAD_GATEWAY = Reply(502, b"<h1>502 Bad Gateway</h1>", ("content-type: text/html",))
_BROKEN: dict[Fault, Callable[[Reply], Reply]] = {
    Fault.BAD_GATEWAY_COMMITTED: lambda reply: _BAD_GATEWAY,
    Fault.CUT_JSON: lambda reply: reply._replace(body=reply.body[: len(reply.body) // 2]),
    Fault.OTHER_JSON: lambda reply: reply._replace(body=b'{"ok":true}'),
    Fault.HTML: lambda reply: reply._replace(body=b"<h1>Welcome</h1>", headers=("content-type: text/html",)),
    Fault.EMPTY: lambda reply: reply._replace(body=b""),
    Fault.WRONG_TYPE: lambda reply: reply._replace(headers=("content-type: text/plain",)),
}
_REFUSED = Reply(400, b'{"status":"error","error":{"code":"BadRequestException","message":"no"}}')
_UNDONE = {Fault.DROP_READ: None, Fault.RESET_READ: None, Fault.BAD_GATEWAY: _BAD_GATEWAY, Fault.REFUSED: _REFUSED}


class Faulty:
    """The server, while it runs. `slow` is the duration of slow faults, `late` the delay of late work."""

    def __init__(self, backend: Backend, faults: Callable[[Call], Fault | None], *, slow: float, late: float) -> None:
        self.struck: list[tuple[Call, Fault]] = []
        self._backend = backend
        self._faults = faults
        self._slow = slow
        self._until_late = late
        self._late: set[asyncio.Task[Reply]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, call by call."""
        try:
            while await self._exchange(reader, writer):
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client disconnected
        finally:
            writer.close()

    async def drain(self) -> None:
        """Wait until late work is done."""
        while self._late:
            await asyncio.gather(*self._late)

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection stays open."""
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")[:-2]
        method, target, _ = first.split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        call = Call(method, target, headers, await reader.readexactly(int(headers.get("content-length", 0))))
        fault = self._faults(call)
        if fault is None:
            writer.write((await self._backend(call)).encode())
            return True
        self.struck.append((call, fault))
        return await self._inject(fault, call, writer)

    async def _inject(self, fault: Fault, call: Call, writer: asyncio.StreamWriter) -> bool:
        if fault in (Fault.RESET_READ, Fault.RESET_COMMITTED):
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RST)
        if fault is Fault.LATE:
            task = asyncio.create_task(self._later(call))
            self._late.add(task)
            task.add_done_callback(self._late.discard)
            return False
        if fault in _UNDONE:
            return _write(writer, _UNDONE[fault])
        reply = await self._backend(call)
        if fault in (Fault.DROP_COMMITTED, Fault.RESET_COMMITTED):
            return False
        if fault in _BROKEN:
            return _write(writer, _BROKEN[fault](reply))
        return await self._dribble(fault, reply, writer)

    async def _later(self, call: Call) -> Reply:
        await asyncio.sleep(self._until_late)
        return await self._backend(call)

    async def _dribble(self, fault: Fault, reply: Reply, writer: asyncio.StreamWriter) -> bool:
        if fault is Fault.HUGE:
            writer.write(reply.encode(len(reply.body) + _HUGE))
            for _ in range(_HUGE // len(_BLOCK)):
                writer.write(_BLOCK)
                await writer.drain()
            return True
        whole = reply.encode()
        middle = {Fault.SLOW_HEADERS: 0, Fault.SLOW_BODY: len(whole) - len(reply.body) // 2}.get(fault)
        if middle is None:  # a short body
            writer.write(whole[:-10])
            return False
        writer.write(whole[:middle])
        await writer.drain()
        await asyncio.sleep(self._slow)
        writer.write(whole[middle:])
        return True


def _write(writer: asyncio.StreamWriter, reply: Reply | None) -> bool:
    if reply is not None:
        writer.write(reply.encode())
    return reply is not None


@contextmanager
def faulty(
    backend: Backend, faults: Callable[[Call], Fault | None], *, slow: float = 0.5, late: float = 0.02
) -> Iterator[tuple[str, Faulty]]:
    """A running server, and its address. On exit it finishes late work."""
    server = Faulty(backend, faults, slow=slow, late=late)
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    loop = asyncio.new_event_loop()
    over = asyncio.Event()
    ready = threading.Event()

    async def run() -> None:
        connections: set[asyncio.Task[None]] = set()

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            connections.add(task)
            # asyncio logs connections that end cancelled, as these do at the end.
            with suppress(asyncio.CancelledError):
                await server.serve(reader, writer)
            connections.discard(task)

        serving = await asyncio.start_server(connected, sock=listener, limit=2**20)
        ready.set()
        await over.wait()
        serving.close()
        await server.drain()
        for task in list(connections):
            task.cancel()
        await asyncio.gather(*connections, return_exceptions=True)

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()), name="faulty-server")
    thread.start()
    ready.wait(5)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v2", server
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(30)
        loop.close()


def asgi(app: Any) -> Backend:
    """An ASGI application as a backend."""

    async def serve(call: Call) -> Reply:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://backend.test") as http:
            response = await http.request(call.method, call.target, headers=call.headers, content=call.body)
        headers = tuple(f"{name}: {value}" for name, value in response.headers.items() if name != "content-length")
        return Reply(response.status_code, response.content, headers)

    return serve
