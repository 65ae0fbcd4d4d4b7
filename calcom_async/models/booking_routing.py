# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`BookingRouting`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_list, complete, dump, locate, new
from .crm_owner_fallback_mode import CrmOwnerFallbackMode, decode_crm_owner_fallback_mode

_NAMES: Final = frozenset(
    (
        "teamMemberIds",
        "responseId",
        "queuedResponseId",
        "teamMemberEmail",
        "skipContactOwner",
        "crmAppSlug",
        "crmOwnerRecordType",
        "crmRecordOwnerFallbackTeamMemberIds",
        "crmRecordOwnerFallbackMode",
    )
)
_REQUIRED: Final = ("teamMemberIds",)


@attrs.define(kw_only=True, repr=False)
class BookingRouting(Model):
    """The API's `BookingRouting`."""

    team_member_ids: list[int]
    """The members who may host, as the routing form has it."""
    response_id: int | None = None
    """The response's id; needed unless `queued_response_id` is given."""
    queued_response_id: str | None = None
    """The response's id while it is queued."""
    team_member_email: str | None = None
    """Who is to host."""
    skip_contact_owner: bool | None = None
    """Whether to pass over the contact's owner in the CRM."""
    crm_app_slug: str | None = None
    """The CRM that knows the contact, such as salesforce."""
    crm_owner_record_type: str | None = None
    """The kind of CRM record that names the owner, such as Account."""
    crm_record_owner_fallback_team_member_ids: list[int] | None = None
    """The members who may host where the owner of the CRM record cannot."""
    crm_record_owner_fallback_mode: CrmOwnerFallbackMode | str | None = None
    """How those members were found."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "teamMemberIds": self.team_member_ids,
            "responseId": self.response_id,
            "queuedResponseId": self.queued_response_id,
            "teamMemberEmail": self.team_member_email,
            "skipContactOwner": self.skip_contact_owner,
            "crmAppSlug": self.crm_app_slug,
            "crmOwnerRecordType": self.crm_owner_record_type,
            "crmRecordOwnerFallbackTeamMemberIds": self.crm_record_owner_fallback_team_member_ids,
            "crmRecordOwnerFallbackMode": self.crm_record_owner_fallback_mode,
        }
        return {**dump(fields, utc=True), **self.additional_properties}
