"""A Cal.com to test against: stateful, in memory, no account and no network.

    async with Sandbox() as sandbox:
        cal = sandbox.client()
        slots = await cal.slots.available(event_type_id=1, start=..., end=...)

It speaks the wire of API v2 as a real server of late 2025 did: paths, version headers, envelopes, error bodies, rate
limit headers, signed webhook deliveries. It serves the calling user's own profile, schedules, event types, slots,
bookings and webhooks. Needs the extra: `pip install 'calcom-async[sandbox]'`. `python -m calcom_async.sandbox --port N`
serves it on loopback.
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
