"""Log lines, events and spans of two calls to the embedded sandbox.

    pip install 'calcom-async[sandbox,otel]' opentelemetry-sdk
    python -m examples.observe

Each line begins with where it comes from. The second call names nothing that exists, and shows an error.
"""

from __future__ import annotations

import asyncio
import logging
import sys

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor

from calcom_async import NotFoundError
from calcom_async.events import Event, ResponseEvent
from calcom_async.opentelemetry import OpenTelemetry
from calcom_async.sandbox import Sandbox


def log_to_standard_output() -> None:
    """A line for every attempt, retry and wait; INFO would leave out the attempts."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("log    %(message)s"))
    logger = logging.getLogger("calcom_async")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)


def watch(event: Event) -> None:
    """The event hook: what your dashboard would count."""
    outcome = f" -> {event.status_code or event.error}" if isinstance(event, ResponseEvent) else ""
    print(f"event  {type(event).__name__} {event.method} {event.path}{outcome}")


def shown(span: ReadableSpan) -> str:
    """A span on two lines."""
    attributes = ", ".join(f"{name}={value!s}" for name, value in (span.attributes or {}).items())
    return f"span   {span.name} {span.status.status_code.name}\n       {attributes}\n"


async def main() -> None:
    """Make two calls and watch them."""
    log_to_standard_output()
    tracers = TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(formatter=shown)))
    tracing = OpenTelemetry(tracer_provider=tracers)
    async with Sandbox() as sandbox:
        cal = sandbox.client(on_event=watch, middleware=[tracing])
        await cal.me.get()
        try:
            await cal.bookings.get("no-such-booking")
        except NotFoundError as error:
            print(f"error  {error}")


if __name__ == "__main__":
    asyncio.run(main())
