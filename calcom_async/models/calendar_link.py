# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarLink`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class CalendarLink(Model):
    """A link that adds a booking to a calendar."""

    label: str
    """The calendar's display name."""
    link: str
    """The link, or the calendar file itself as a `data:` URL."""
    id: str | None = None
    """One of googleCalendar, microsoftOffice, microsoftOutlook and ics."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.label = data["label"]
            model.link = data["link"]
            get: Getter = data.get
            model.id = get("id")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
