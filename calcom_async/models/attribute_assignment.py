# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignment`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(
    (
        "id",
        "memberId",
        "attributeOptionId",
        "weight",
        "createdAt",
        "createdById",
        "createdByDSyncId",
        "updatedAt",
        "updatedById",
        "updatedByDSyncId",
    )
)
_REQUIRED: Final = ("id", "memberId", "attributeOptionId")
_NULLABLE: Final = frozenset(
    ("weight", "createdById", "createdByDSyncId", "updatedAt", "updatedById", "updatedByDSyncId")
)


@attrs.define(kw_only=True, repr=False)
class AttributeAssignment(Model):
    """That a member has an option."""

    id: str
    """A UUID."""
    member_id: int
    """The id of the user's membership in the organisation."""
    attribute_option_id: str
    weight: int | None = None
    """How much the option weighs for this member; null where weights are not used."""
    created_at: dt.datetime | None = None
    created_by_id: int | None = None
    """The id of the user who assigned it; null where the API did."""
    created_by_d_sync_id: str | None = None
    """The directory sync that assigned it; null otherwise."""
    updated_at: dt.datetime | None = None
    updated_by_id: int | None = None
    updated_by_d_sync_id: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.member_id = data["memberId"]
            model.attribute_option_id = data["attributeOptionId"]
            get: Getter = data.get
            model.weight = get("weight")
            model.created_at = decode_datetime(get("createdAt"))
            model.created_by_id = get("createdById")
            model.created_by_d_sync_id = get("createdByDSyncId")
            model.updated_at = decode_datetime(get("updatedAt"))
            model.updated_by_id = get("updatedById")
            model.updated_by_d_sync_id = get("updatedByDSyncId")
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
            "memberId": self.member_id,
            "attributeOptionId": self.attribute_option_id,
            "weight": self.weight,
            "createdAt": self.created_at,
            "createdById": self.created_by_id,
            "createdByDSyncId": self.created_by_d_sync_id,
            "updatedAt": self.updated_at,
            "updatedById": self.updated_by_id,
            "updatedByDSyncId": self.updated_by_d_sync_id,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
