from __future__ import annotations

import pickle

import pytest

from calcom_async.errors import ErrorDetail, Lookup, RequestInfo

SHOWN = [
    (RequestInfo("GET", "/me"), "GET /me"),
    (ErrorDetail(None, None, "something is wrong"), "something is wrong"),
    (ErrorDetail("start", "isDate", "start must be a date"), "start: must be a date"),
    (ErrorDetail("attendee.timeZone", None, "timeZone must be a string"), "attendee.timeZone: must be a string"),
    (Lookup("not found"), "looked for the booking and did not find it"),
    (Lookup("not found", "it may be older"), "looked for the booking and did not find it: it may be older"),
    (Lookup("failed", "403"), "looking for it failed: 403"),
]


@pytest.mark.parametrize(("part", "text"), SHOWN, ids=lambda value: value if isinstance(value, str) else "")
def test_the_text_is_readable(part: object, text: str) -> None:
    assert str(part) == text


@pytest.mark.parametrize("part", [part for part, _ in SHOWN], ids=str)
def test_parts_cross_processes(part: object) -> None:
    assert pickle.loads(pickle.dumps(part)) == part
