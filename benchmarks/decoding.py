"""What it costs to decode a page of 250 bookings into models, against `json.loads` alone."""

from __future__ import annotations

import json
from typing import Any

from calcom_async import models
from calcom_async.types import decode_list

from .pages import page
from .side_by_side import medians, report

ROUNDS = 60


def run() -> dict[str, float]:
    """The median seconds of each case."""
    body = page()

    def decode() -> list[Any]:
        return decode_list(models.decode_any_booking, json.loads(body)["data"])

    return medians({"json.loads": lambda: json.loads(body), "json.loads and models": decode}, ROUNDS)


def main() -> None:
    """Print the table."""
    report(f"a page of 250 bookings ({len(page()):,} bytes)", run(), "json.loads")
