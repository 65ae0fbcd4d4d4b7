"""`make demo`: the embedded sandbox, a webhook receiver, and every step between them, over real HTTP on loopback.

The exit status is 0 only when every step did what it should. A key in the environment plays no part: the demo never
leaves this machine.
"""

from __future__ import annotations

import asyncio
import sys

from calcom_async import CalcomClient
from calcom_async.sandbox import Sandbox
from calcom_async.webhooks import parse

from .book_a_meeting import book_a_meeting
from .receiver import Receiver
from .story import Story

SECRET = "the secret that both sides know"
EXPECTED = {"BOOKING_CREATED", "BOOKING_RESCHEDULED", "BOOKING_CANCELLED"}
WAIT = 10.0


async def main() -> None:
    """Run the demo. Raises when a step fails."""
    story = Story()
    async with Sandbox(listen=True) as sandbox, Receiver() as receiver:
        story.title("calcom-async: a meeting, from schedule to cancellation")
        story.step("start the sandbox", f"a local Cal.com at {sandbox.url}")
        async with CalcomClient(sandbox.api_key, base_url=sandbox.url) as cal:
            await book_a_meeting(cal, story, subscriber_url=receiver.url, secret=SECRET)
        await check_deliveries(story, receiver)
    story.title("every step did what it should")


async def check_deliveries(story: Story, receiver: Receiver) -> None:
    """Check that each kind of delivery arrived and was signed with the secret."""
    seen: set[str] = set()
    async with asyncio.timeout(WAIT):
        while not seen >= EXPECTED:
            headers, body = await receiver.next()
            seen.add(str(parse(body, headers, secret=SECRET).trigger))
    story.step("receive and verify", f"{len(seen)} kinds of webhook delivery, every signature right")
    for trigger in sorted(seen):
        story.detail(trigger)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except Exception as error:
        Story().console.print(f"[bold red]✗ {type(error).__name__}[/]: {error}")
        sys.exit(1)
