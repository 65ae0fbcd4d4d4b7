# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingReassignment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .reassigned_host import ReassignedHost

_NAMES: Final = frozenset(("bookingUid", "reassignedTo"))
_REQUIRED: Final = ("bookingUid", "reassignedTo")


@attrs.define(kw_only=True, repr=False)
class BookingReassignment(Model):
    """Who hosts a booking from now on."""

    booking_uid: str
    reassigned_to: ReassignedHost
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.booking_uid = data["bookingUid"]
            model.reassigned_to = decode_model(ReassignedHost.from_dict, data["reassignedTo"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"bookingUid": self.booking_uid, "reassignedTo": self.reassigned_to}
        return {**dump(fields), **self.additional_properties}
