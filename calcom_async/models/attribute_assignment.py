# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeAssignment`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class AttributeAssignment(Model):
    """The assignment of an option to a member."""

    id: str
    """A UUID."""
    member_id: int
    """The id of the user's membership in the organization."""
    attribute_option_id: str
    weight: int | None = None
    """The weight of the option for this member; null if weights are not used."""
    created_at: dt.datetime | None = None
    created_by_id: int | None = None
    """The id of the user who assigned it; null if it was assigned through the API."""
    created_by_d_sync_id: str | None = None
    """The directory sync that assigned it; null otherwise."""
    updated_at: dt.datetime | None = None
    updated_by_id: int | None = None
    updated_by_d_sync_id: str | None = None

    _nullable: ClassVar = frozenset({
        "weight", "created_by_id", "created_by_d_sync_id", "updated_at", "updated_by_id", "updated_by_d_sync_id",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
