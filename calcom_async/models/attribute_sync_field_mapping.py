# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncFieldMapping`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model
from .attribute_sync_outcome import AttributeSyncOutcome, decode_attribute_sync_outcome


@attrs.define(kw_only=True, repr=False)
class AttributeSyncFieldMapping(Model):
    """The result of setting one attribute."""

    id: str
    run_id: str
    attribute_slug: str
    attribute_name: str
    source_field: str
    """The field's name in the app."""
    outcome: AttributeSyncOutcome | str
    created_at: dt.datetime
    field_mapping_id: str | None = None
    attribute_id: str | None = None
    previous_value: str | None = None
    new_value: str | None = None

    _nullable: ClassVar = frozenset({"field_mapping_id", "attribute_id", "previous_value", "new_value"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.run_id = data["runId"]
            model.attribute_slug = data["attributeSlug"]
            model.attribute_name = data["attributeName"]
            model.source_field = data["sourceField"]
            model.outcome = decode_attribute_sync_outcome(data["outcome"])
            model.created_at = decode_datetime(data["createdAt"])
            get: Getter = data.get
            model.field_mapping_id = get("fieldMappingId")
            model.attribute_id = get("attributeId")
            model.previous_value = get("previousValue")
            model.new_value = get("newValue")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
