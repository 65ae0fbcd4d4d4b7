# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarEventPhoneLocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("type", "url", "label", "pin", "password", "accessCode", "regionCode"))
_REQUIRED: Final = ("type", "url")
_NULLABLE: Final = frozenset(("label", "pin", "password", "accessCode", "regionCode"))


@attrs.define(kw_only=True, repr=False)
class CalendarEventPhoneLocation(Model):
    """A number to dial."""

    type: Literal["phone"] = "phone"
    url: str
    """The number, as a rule as a `tel:` address."""
    label: str | None = None
    pin: str | None = attrs.field(default=None, metadata={"secret": True})
    password: str | None = attrs.field(default=None, metadata={"secret": True})
    access_code: str | None = attrs.field(default=None, metadata={"secret": True})
    region_code: str | None = None
    """Two letters of the number's country."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = data["type"]
            model.url = data["url"]
            get: Getter = data.get
            model.label = get("label")
            model.pin = get("pin")
            model.password = get("password")
            model.access_code = get("accessCode")
            model.region_code = get("regionCode")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "type": self.type,
            "url": self.url,
            "label": self.label,
            "pin": self.pin,
            "password": self.password,
            "accessCode": self.access_code,
            "regionCode": self.region_code,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
