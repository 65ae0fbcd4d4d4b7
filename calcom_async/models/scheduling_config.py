# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`SchedulingConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_list, new
from .._model import Model
from .scheduling_host import SchedulingHost
from .scheduling_host_group import SchedulingHostGroup
from .scheduling_type import SchedulingType, decode_scheduling_type


@attrs.define(kw_only=True, repr=False)
class SchedulingConfig(Model):
    """How the bookings of a team's event type are distributed among its hosts."""

    event_type_id: int
    scheduling_type: SchedulingType | str
    hosts: list[SchedulingHost]
    assign_all_team_members: bool
    """Whether every member is a host, including those who join later."""
    host_groups: list[SchedulingHostGroup] | None = None
    """The groups that the hosts are in. Only for round robin, as are the properties that follow."""
    reschedule_with_same_round_robin_host: bool | None = None
    """Whether a rescheduled booking keeps its host."""
    allow_rr_host_choice_on_reschedule: bool | None = None
    """Whether the person who reschedules a booking may choose between its host and the whole team."""
    is_rr_weights_enabled: bool | None = None
    """Whether the hosts' weights are used."""
    max_lead_threshold: int | None = None
    """How many bookings a host may be ahead of the others; null if only availability counts."""
    include_no_show_in_rr_calculation: bool | None = None
    """Whether no-show bookings count."""
    crm_record_owner_fallback_window_hours: float | None = None
    """The window in hours for falling back from the owner of a CRM record to other members."""
    crm_record_owner_fallback_window_skip_weekends: bool | None = None
    """Whether that window excludes weekends."""

    _wire_names: ClassVar = {
        "allow_rr_host_choice_on_reschedule": "allowRRHostChoiceOnReschedule",
        "is_rr_weights_enabled": "isRRWeightsEnabled",
        "include_no_show_in_rr_calculation": "includeNoShowInRRCalculation",
    }  # fmt: skip
    _nullable: ClassVar = frozenset({"max_lead_threshold", "crm_record_owner_fallback_window_hours"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.event_type_id = data["eventTypeId"]
            model.scheduling_type = decode_scheduling_type(data["schedulingType"])
            model.hosts = decode_list(SchedulingHost.from_dict, data["hosts"])
            model.assign_all_team_members = data["assignAllTeamMembers"]
            get: Getter = data.get
            model.host_groups = decode_list(SchedulingHostGroup.from_dict, get("hostGroups"))
            model.reschedule_with_same_round_robin_host = get("rescheduleWithSameRoundRobinHost")
            model.allow_rr_host_choice_on_reschedule = get("allowRRHostChoiceOnReschedule")
            model.is_rr_weights_enabled = get("isRRWeightsEnabled")
            model.max_lead_threshold = get("maxLeadThreshold")
            model.include_no_show_in_rr_calculation = get("includeNoShowInRRCalculation")
            model.crm_record_owner_fallback_window_hours = get("crmRecordOwnerFallbackWindowHours")
            model.crm_record_owner_fallback_window_skip_weekends = get("crmRecordOwnerFallbackWindowSkipWeekends")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
