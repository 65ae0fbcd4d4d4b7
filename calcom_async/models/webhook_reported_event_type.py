# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookReportedEventType`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "title", "slug", "teamId"))
_REQUIRED: Final = ("id", "title", "slug")
_NULLABLE: Final = frozenset(("teamId",))


@attrs.define(kw_only=True, repr=False)
class WebhookReportedEventType(Model):
    """The API's `WebhookReportedEventType`."""

    id: int
    title: str
    slug: str
    team_id: int | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.title = data["title"]
            model.slug = data["slug"]
            get: Getter = data.get
            model.team_id = get("teamId")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "title": self.title, "slug": self.slug, "teamId": self.team_id}
        return {**dump(fields, _NULLABLE), **self.additional_properties}
