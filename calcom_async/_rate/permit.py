"""Permission to send one request."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lane import Lane


class Permit:
    """A permit that a lane granted at this time, to a request whose policy allows `cap` requests per window."""

    __slots__ = ("cap", "granted", "lane")

    def __init__(self, lane: Lane, granted: float, cap: float = math.inf) -> None:
        self.lane = lane
        self.granted = granted
        self.cap = cap
