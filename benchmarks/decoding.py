"""The cost of decoding a page of 250 bookings into models, compared with `json.loads` alone."""

from __future__ import annotations

import json
from typing import Any

from calcom_async._codec import decode_list
from calcom_async.models.any_booking import decode_any_booking

from .pages import page
from .side_by_side import medians, report

ROUNDS = 60


def run() -> dict[str, float]:
    """The median seconds of each case."""
    body = page()

    def decode() -> list[Any]:
        return decode_list(decode_any_booking, json.loads(body)["data"])

    return medians({"json.loads": lambda: json.loads(body), "json.loads and models": decode}, ROUNDS)


def main() -> None:
    """Print the table."""
    report(f"a page of 250 bookings ({len(page()):,} bytes)", run(), "json.loads")
