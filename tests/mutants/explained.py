"""Mutants that survive because they change nothing that can be seen: by file, the changed line and why."""

from __future__ import annotations

EXPLAINED: dict[str, dict[str, str]] = {
    "calcom_async/_retry.py": {
        "if seconds is None or seconds > remaining(request):": "some time always passes before the comparison",
    },
    "calcom_async/_rate/budget.py": {
        "permit.lane.release(permit, counted=None)": "as false as False",
        'return {name: parts for name, parts in islice(sorted(limits.items()), _MAX_NAMES) if parts.get("limit", 2) >= 1}': (  # noqa: E501
            "any limit that is not below 1"
        ),
    },
    "calcom_async/_rate/delays.py": {
        'self._edge = ("XXXX", -math.inf)': "no operation's, and long over",
        "return self._until.get(_key(request), now) - now if (self._until) or True else 0.0": "only slower",
    },
    "calcom_async/_rate_headers.py": {
        "raw: Iterable[tuple[bytes, bytes]] | None = None": "only slower",
        'raw: Iterable[tuple[bytes, bytes]] | None = getattr(None, "raw", None)': "only slower",
        'raw: Iterable[tuple[bytes, bytes]] | None = getattr(headers, "XXrawXX", None)': "only slower",
        'raw: Iterable[tuple[bytes, bytes]] | None = getattr(headers, "RAW", None)': "only slower",
        'return [(name.encode("UTF-8", "replace"), value.encode("utf-8", "replace")) for name, value in headers.items()]': (  # noqa: E501
            "the same encoding"
        ),
        'return [(name.encode("utf-8", "replace"), value.encode("UTF-8", "replace")) for name, value in headers.items()]': (  # noqa: E501
            "the same encoding"
        ),
    },
    "calcom_async/_rate/lane.py": {
        "self._next_growth = None": "set with the share, before it is read",
        "self._next_growth = +math.inf": "set with the share, before it is read",
        "ahead -= int(min(ahead + 2, window.left(cap, self._share)))": "negative either way",
        "window = self.windows[name] = Window(None, permit.granted)": "the report that follows sets the limit",
        "if self._share <= 1 and now >= self._next_growth:": "a whole share does not grow",
        "if self._share < 2 and now >= self._next_growth:": "a whole share does not grow",
    },
    "calcom_async/_rate/window.py": {
        "self.confirmed = None": "as false as False",
        "self._estimated = None": "as false as False",
        "self._remaining_at = None": "a report sets it before it is read",
    },
    "calcom_async/retry.py": {
        "own = random.random() * min(self.max_wait, self.first_wait * 2.0 ** min(attempt - 1, 65))": (
            "no max_wait reaches so far"
        ),
    },
}
