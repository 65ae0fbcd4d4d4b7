"""Mutants that survive because they change nothing that can be seen: by file, the changed line and why."""

from __future__ import annotations

EXPLAINED: dict[str, dict[str, str]] = {
    "calcom_async/_retry.py": {
        "if seconds is None or seconds > remaining(request):": "some time always passes before the comparison",
    },
    "calcom_async/retry.py": {
        "own = random.random() * min(self.max_wait, self.first_wait * 2.0 ** min(attempt - 1, 65))": (
            "no max_wait reaches so far"
        ),
    },
}
