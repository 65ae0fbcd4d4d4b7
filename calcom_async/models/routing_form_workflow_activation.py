# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormWorkflowActivation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import SentModel


@attrs.define(kw_only=True, repr=False)
class RoutingFormWorkflowActivation(SentModel):
    """The routing forms that a workflow applies to."""

    is_active_on_all_routing_forms: bool
    """Whether it applies to all routing forms of the team."""
    active_on_routing_form_ids: list[str] | None = None
    """The routing forms that it applies to."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.is_active_on_all_routing_forms = data["isActiveOnAllRoutingForms"]
            get: Getter = data.get
            model.active_on_routing_form_ids = as_list(get("activeOnRoutingFormIds"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
