# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConferencingApp`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_object, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class ConferencingApp(Model):
    """A connected conferencing app."""

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
    """The stored credential itself; newer servers omit it."""
    subscription_id: str | None = None
    payment_status: str | None = None
    billing_cycle_start: int | None = None
    delegation_credential_id: str | None = None

    _nullable: ClassVar = frozenset({
        "user_id", "team_id", "app_id", "invalid", "key", "subscription_id", "payment_status", "billing_cycle_start",
        "delegation_credential_id",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
