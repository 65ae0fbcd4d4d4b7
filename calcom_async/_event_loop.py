"""Which event loop is running: asyncio's, uvloop's or trio's."""

from __future__ import annotations

import sys
from typing import Any


def running_loop() -> object | None:
    """An object that identifies the running event loop; None if none is running."""
    # Trio first: in guest mode it runs inside asyncio's loop. Not imported here: another thread may be at it.
    trio: Any = sys.modules.get("trio.lowlevel")
    in_trio_task = getattr(trio, "in_trio_task", None)
    if in_trio_task is not None and in_trio_task():
        token: object = trio.current_trio_token()
        return token
    asyncio = sys.modules.get("asyncio")
    try:
        return asyncio.get_running_loop() if asyncio is not None else None
    except RuntimeError:
        return None
