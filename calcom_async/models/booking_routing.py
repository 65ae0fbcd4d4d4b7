# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingRouting`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, new
from .._model import SentModel
from .crm_owner_fallback_mode import CrmOwnerFallbackMode, decode_crm_owner_fallback_mode


@attrs.define(kw_only=True, repr=False)
class BookingRouting(SentModel):
    """The API's `BookingRouting`."""

    team_member_ids: list[int]
    """The members who may host, as determined by the routing form."""
    response_id: int | None = None
    """The response's id; required unless `queued_response_id` is given."""
    queued_response_id: str | None = None
    """The id of the response while it is queued."""
    team_member_email: str | None = None
    """The member who is to host."""
    skip_contact_owner: bool | None = None
    """Whether to skip the contact's owner in the CRM."""
    crm_app_slug: str | None = None
    """The CRM that has the contact, such as salesforce."""
    crm_owner_record_type: str | None = None
    """The type of CRM record that determines the owner, such as Account."""
    crm_record_owner_fallback_team_member_ids: list[int] | None = None
    """The members who may host if the owner of the CRM record cannot."""
    crm_record_owner_fallback_mode: CrmOwnerFallbackMode | str | None = None
    """How those members were determined."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.team_member_ids = as_list(data["teamMemberIds"])
            get: Getter = data.get
            model.response_id = get("responseId")
            model.queued_response_id = get("queuedResponseId")
            model.team_member_email = get("teamMemberEmail")
            model.skip_contact_owner = get("skipContactOwner")
            model.crm_app_slug = get("crmAppSlug")
            model.crm_owner_record_type = get("crmOwnerRecordType")
            model.crm_record_owner_fallback_team_member_ids = as_list(get("crmRecordOwnerFallbackTeamMemberIds"))
            model.crm_record_owner_fallback_mode = decode_crm_owner_fallback_mode(get("crmRecordOwnerFallbackMode"))
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
