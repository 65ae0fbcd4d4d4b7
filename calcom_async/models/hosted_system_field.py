# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedSystemField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new
from .hosted_system_field_name import HostedSystemFieldName, decode_hosted_system_field_name

_NAMES: Final = frozenset(("field", "required", "hidden", "placeholder", "disableOnPrefill", "slug", "label"))
_REQUIRED: Final = ("field",)


@attrs.define(kw_only=True, repr=False)
class HostedSystemField(Model):
    """Another question that every form has, or one that a workflow has added."""

    field: HostedSystemFieldName | str
    """Which one it is."""
    required: bool | None = None
    hidden: bool | None = None
    """Whether it is left out of the booking page; only who manages the event type sees hidden ones."""
    placeholder: str | None = None
    disable_on_prefill: bool | None = None
    """Whether it is locked when the page's address fills it in."""
    slug: HostedSystemFieldName | str | None = None
    """The same as `field`."""
    label: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.field = decode_hosted_system_field_name(data["field"])
            get: Getter = data.get
            model.required = get("required")
            model.hidden = get("hidden")
            model.placeholder = get("placeholder")
            model.disable_on_prefill = get("disableOnPrefill")
            model.slug = decode_hosted_system_field_name(get("slug"))
            model.label = get("label")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "field": self.field,
            "required": self.required,
            "hidden": self.hidden,
            "placeholder": self.placeholder,
            "disableOnPrefill": self.disable_on_prefill,
            "slug": self.slug,
            "label": self.label,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
