"""Serve real HTTP: uvicorn in a background thread, independent of the caller's event loop."""

from __future__ import annotations

import socket
import threading
from typing import Any

import anyio
import anyio.to_thread
import uvicorn


def listening_socket(host: str, port: int) -> socket.socket:
    """Create a bound socket; port 0 picks a free one. Raises OSError if the port is in use."""
    return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)


def url_of(bound: socket.socket) -> str:
    """The base URL of a bound socket."""
    host, port = bound.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/v2"


def server_for(app: Any) -> uvicorn.Server:
    """Create a server for an application, without logging."""
    config = uvicorn.Config(
        app,
        lifespan="off",
        ws="none",
        log_config=None,
        access_log=False,
        date_header=False,  # the application sends the sandbox's time
        timeout_graceful_shutdown=1,
    )
    return uvicorn.Server(config)


class BackgroundServer:
    """Serves an application between `start` and `stop`."""

    def __init__(self, app: Any, host: str, port: int) -> None:
        self._socket = listening_socket(host, port)
        self._server = server_for(app)
        self._thread = threading.Thread(target=self._run, name="calcom-sandbox-server", daemon=True)
        self.url: str = url_of(self._socket)

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])

    async def start(self) -> None:
        """Start serving; returns when the server is up."""
        self._thread.start()
        while not self._server.started and self._thread.is_alive():
            await anyio.sleep(0.005)

    async def stop(self) -> None:
        self._server.should_exit = True
        await anyio.to_thread.run_sync(self._thread.join)
        self._socket.close()
