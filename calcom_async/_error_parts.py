"""The values that errors hold; they are public through `calcom_async.errors`."""

from __future__ import annotations

from typing import Literal, NamedTuple


class RequestInfo(NamedTuple):
    """The request that an error is about: its method, and its path without query and base URL."""

    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class ErrorDetail(NamedTuple):
    """One validation error: the `field` (dotted, None if unknown), the `rule` it broke and the `message`."""

    field: str | None
    rule: str | None
    message: str

    def __str__(self) -> str:
        if self.field is None:
            return self.message
        # "timeZone must be a string" already begins with the last step of "attendee.timeZone".
        name = self.field.rpartition(".")[2]
        return f"{self.field}: {self.message.removeprefix(self.field + ' ').removeprefix(name + ' ')}"


class Lookup(NamedTuple):
    """The result of looking up a booking whose response was lost: it was not found, or the lookup failed; and why."""

    outcome: Literal["not found", "failed"]
    detail: str = ""

    def __str__(self) -> str:
        text = "looked for the booking and did not find it" if self.outcome == "not found" else "looking for it failed"
        return f"{text}: {self.detail}" if self.detail else text
