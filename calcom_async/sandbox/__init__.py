"""A stateful, in-memory Cal.com server for tests and demos: no account and no network needed.

    async with Sandbox() as sandbox:
        cal = sandbox.client()
        slots = await cal.slots.available(event_type_id=1, start=..., end=...)

It reproduces the wire format of API v2 as recorded from a real server in late 2025: paths, version headers, envelopes,
error bodies, rate limit headers and signed webhook deliveries. It implements the user's own profile, schedules, event
types, slots, bookings and webhooks. Requires an extra: `pip install 'calcom-async[sandbox]'`.
`python -m calcom_async.sandbox --port N` serves it on loopback.
"""

from __future__ import annotations

try:
    import starlette as _starlette  # noqa: F401
    import uvicorn as _uvicorn  # noqa: F401
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        f"the sandbox needs {error.name}: pip install 'calcom-async[sandbox]'", name=error.name
    ) from None

from .deliveries import Delivery
from .sandbox import Sandbox

__all__ = ["Delivery", "Sandbox"]
