# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("label", "link", "id"))
_REQUIRED: Final = ("label", "link")


@attrs.define(kw_only=True, repr=False)
class CalendarLink(Model):
    """A link that puts a booking into a calendar."""

    label: str
    """The calendar's name, fit to be shown."""
    link: str
    """The link, or the calendar file itself as a `data:` URL."""
    id: str | None = None
    """One of googleCalendar, microsoftOffice, microsoftOutlook and ics."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.label = data["label"]
            model.link = data["link"]
            get: Getter = data.get
            model.id = get("id")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"label": self.label, "link": self.link, "id": self.id}
        return {**dump(fields), **self.additional_properties}
