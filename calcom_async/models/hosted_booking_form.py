# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedBookingForm`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .hosted_booking_field import HostedBookingField, decode_hosted_booking_field

_NAMES: Final = frozenset(("bookingFields",))
_REQUIRED: Final = ("bookingFields",)


@attrs.define(kw_only=True, repr=False)
class HostedBookingForm(Model):
    """The whole booking form of an event type."""

    booking_fields: list[HostedBookingField]
    """The questions: those every form has, the host's own, and those that workflows have added."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.booking_fields = decode_list(decode_hosted_booking_field, data["bookingFields"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"bookingFields": self.booking_fields}
        return {**dump(fields), **self.additional_properties}
