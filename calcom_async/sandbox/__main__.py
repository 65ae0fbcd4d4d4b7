"""`python -m calcom_async.sandbox --port N`: serve the sandbox on loopback until Ctrl-C."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from .sandbox import Sandbox
from .server import listening_socket, server_for, url_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the URL and the API key, then serve. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m calcom_async.sandbox", description="Serve an in-memory Cal.com.")
    parser.add_argument("--port", type=int, required=True, help="the port; 0 picks a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--rate-limit", type=int, metavar="N", help="requests per minute (default: no limit)")
    options = parser.parse_args(arguments)
    sandbox = Sandbox(rate_limit=options.rate_limit)
    try:
        bound = listening_socket(options.host, options.port)
    except OSError as error:
        print(f"cannot listen on {options.host}:{options.port}: {error.strerror}", file=sys.stderr)
        return 1
    with bound:
        print(f"Cal.com sandbox: {url_of(bound)}\nAPI key: {sandbox.api_key}", flush=True)
        server_for(sandbox.app).run(sockets=[bound])
    return 0


if __name__ == "__main__":
    sys.exit(main())
