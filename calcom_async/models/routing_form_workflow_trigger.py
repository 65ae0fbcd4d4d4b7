# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormWorkflowTrigger`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from .._model import JSONObject
from .form_submitted_no_event_trigger import FormSubmittedNoEventTrigger
from .form_submitted_trigger import FormSubmittedTrigger

RoutingFormWorkflowTrigger: TypeAlias = FormSubmittedTrigger | FormSubmittedNoEventTrigger | JSONObject
"""What triggers a routing form workflow."""

_BY_TYPE: Final[dict[Any, Callable[[Any], RoutingFormWorkflowTrigger]]] = {
    "formSubmitted": FormSubmittedTrigger.from_dict,
    "formSubmittedNoEvent": FormSubmittedNoEventTrigger.from_dict,
}


def decode_routing_form_workflow_trigger(data: Any) -> RoutingFormWorkflowTrigger:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if (decode := _BY_TYPE.get(data.get("type"))) is not None:
        return decode(data)
    return data  # type: ignore[no-any-return]
