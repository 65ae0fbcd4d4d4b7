"""A server on loopback that follows a script: respond, hang, or disconnect."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

HANG = b"hang"
RESET = b"reset"


def reply(status: int, body: bytes = b"{}", *headers: str) -> bytes:
    """The bytes of a response."""
    lines = [f"HTTP/1.1 {status} X", "content-type: application/json", f"content-length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Loopback:
    """Serves one request per connection, each by the next step of its script; the last step repeats."""

    def __init__(self, *script: bytes) -> None:
        self.requests: list[bytes] = []
        self._script = list(script)
        self._over = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self._threads = [threading.Thread(target=self._accept)]
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def start(self) -> None:
        self._threads[0].start()

    def stop(self) -> None:
        self._over.set()
        for thread in list(self._threads):
            thread.join(5)
        self._socket.close()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._socket.accept()
            except TimeoutError:
                continue
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                self.requests.append(_read(connection))
            except OSError:
                return
            step = self._script.pop(0) if len(self._script) > 1 else self._script[0]
            if step == HANG:
                self._over.wait(5)
            elif step == RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            else:
                with suppress(ConnectionError):  # the client may disconnect early
                    connection.sendall(step.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n", 1))


def _read(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk or chunk.startswith(b"\x16"):
            raise ConnectionError("the client disconnected, or speaks TLS")
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@contextmanager
def loopback(*script: bytes) -> Iterator[Loopback]:
    """A running server, stopped at the end."""
    server = Loopback(*script)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def refused() -> str:
    """The address of a port that refuses connections."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}"


OK = reply(200, b'{"status":"success","data":{"id":1}}')
