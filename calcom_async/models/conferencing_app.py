# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConferencingApp`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, as_object, complete, dump, locate, new

_NAMES: Final = frozenset(
    (
        "id",
        "type",
        "userId",
        "teamId",
        "appId",
        "invalid",
        "key",
        "subscriptionId",
        "paymentStatus",
        "billingCycleStart",
        "delegationCredentialId",
    )
)
_REQUIRED: Final = ("id", "type", "userId")
_NULLABLE: Final = frozenset(
    (
        "userId",
        "teamId",
        "appId",
        "invalid",
        "key",
        "subscriptionId",
        "paymentStatus",
        "billingCycleStart",
        "delegationCredentialId",
    )
)


@attrs.define(kw_only=True, repr=False)
class ConferencingApp(Model):
    """A connected app for video calls."""

    id: int
    """The id of the stored credential."""
    type: str
    """For example `google_video`."""
    user_id: int | None
    """Null for an app of a team."""
    team_id: int | None = None
    """Null for an app of a user."""
    app_id: str | None = None
    """For example `google-meet`."""
    invalid: bool | None = None
    """Whether the account no longer accepts the credential."""
    key: dict[str, Any] | None = attrs.field(default=None, metadata={"secret": True})
    """The stored credential itself; newer servers leave it out."""
    subscription_id: str | None = None
    payment_status: str | None = None
    billing_cycle_start: int | None = None
    delegation_credential_id: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.type = data["type"]
            model.user_id = data["userId"]
            get: Getter = data.get
            model.team_id = get("teamId")
            model.app_id = get("appId")
            model.invalid = get("invalid")
            model.key = as_object(get("key"))
            model.subscription_id = get("subscriptionId")
            model.payment_status = get("paymentStatus")
            model.billing_cycle_start = get("billingCycleStart")
            model.delegation_credential_id = get("delegationCredentialId")
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
            "type": self.type,
            "userId": self.user_id,
            "teamId": self.team_id,
            "appId": self.app_id,
            "invalid": self.invalid,
            "key": self.key,
            "subscriptionId": self.subscription_id,
            "paymentStatus": self.payment_status,
            "billingCycleStart": self.billing_cycle_start,
            "delegationCredentialId": self.delegation_credential_id,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
