# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, new
from .._model import Model
from .routing_form_field_option import RoutingFormFieldOption


@attrs.define(kw_only=True, repr=False)
class RoutingFormField(Model):
    """A question of a routing form."""

    id: str
    """The column to use in filters on responses."""
    label: str
    """The question as displayed."""
    type: str | None = None
    """The type of field, such as select."""
    options: list[RoutingFormFieldOption] | None = None
    """The options to choose from."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.label = data["label"]
            get: Getter = data.get
            model.type = get("type")
            model.options = decode_list(RoutingFormFieldOption.from_dict, get("options"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
