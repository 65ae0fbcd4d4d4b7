"""Cases measured in turn, in random order, so that a slow moment of the machine affects all of them alike."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable


def medians(cases: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median seconds of each case. The first round warms up and does not count."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    for number in range(rounds + 1):
        for name in random.sample(sorted(cases), len(cases)):
            started = time.perf_counter()
            cases[name]()
            spent = time.perf_counter() - started
            if number:
                times[name].append(spent)
    return {name: statistics.median(values) for name, values in times.items()}


def report(title: str, found: dict[str, float], base: str) -> None:
    """Print each case as a multiple of the base case."""
    print(title)
    for name, seconds in found.items():
        print(f"  {name:42} {seconds * 1000:9.3f} ms   {seconds / found[base]:6.2f} x {base}")
