# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Recurrence`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new
from .recurrence_frequency import RecurrenceFrequency, decode_recurrence_frequency

_NAMES: Final = frozenset(("interval", "occurrences", "frequency", "disabled"))
_REQUIRED: Final = ("interval", "occurrences", "frequency")


@attrs.define(kw_only=True, repr=False)
class Recurrence(Model):
    """How an event repeats that is booked as a series."""

    interval: int
    """Every how many weeks, months or years it repeats."""
    occurrences: int
    """How many events a series has at the most."""
    frequency: RecurrenceFrequency | str
    disabled: Literal[False] | None = None
    """Answers carry it as false."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.interval = data["interval"]
            model.occurrences = data["occurrences"]
            model.frequency = decode_recurrence_frequency(data["frequency"])
            get: Getter = data.get
            model.disabled = get("disabled")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "interval": self.interval,
            "occurrences": self.occurrences,
            "frequency": self.frequency,
            "disabled": self.disabled,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
