# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncFieldMapping`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new
from .attribute_sync_outcome import AttributeSyncOutcome, decode_attribute_sync_outcome

_NAMES: Final = frozenset(
    (
        "id",
        "runId",
        "attributeSlug",
        "attributeName",
        "sourceField",
        "outcome",
        "createdAt",
        "fieldMappingId",
        "attributeId",
        "previousValue",
        "newValue",
    )
)
_REQUIRED: Final = ("id", "runId", "attributeSlug", "attributeName", "sourceField", "outcome", "createdAt")
_NULLABLE: Final = frozenset(("fieldMappingId", "attributeId", "previousValue", "newValue"))


@attrs.define(kw_only=True, repr=False)
class AttributeSyncFieldMapping(Model):
    """How one attribute was set."""

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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "runId": self.run_id,
            "attributeSlug": self.attribute_slug,
            "attributeName": self.attribute_name,
            "sourceField": self.source_field,
            "outcome": self.outcome,
            "createdAt": self.created_at,
            "fieldMappingId": self.field_mapping_id,
            "attributeId": self.attribute_id,
            "previousValue": self.previous_value,
            "newValue": self.new_value,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
