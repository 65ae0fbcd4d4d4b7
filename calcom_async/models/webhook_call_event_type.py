# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookCallEventType`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_object, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "teamId", "parentId", "calVideoSettings"))
_REQUIRED: Final = ("id",)
_NULLABLE: Final = frozenset(("teamId", "parentId", "calVideoSettings"))


@attrs.define(kw_only=True, repr=False)
class WebhookCallEventType(Model):
    """The API's `WebhookCallEventType`."""

    id: int
    team_id: int | None = None
    parent_id: int | None = None
    cal_video_settings: dict[str, Any] | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            get: Getter = data.get
            model.team_id = get("teamId")
            model.parent_id = get("parentId")
            model.cal_video_settings = as_object(get("calVideoSettings"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "teamId": self.team_id,
            "parentId": self.parent_id,
            "calVideoSettings": self.cal_video_settings,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
