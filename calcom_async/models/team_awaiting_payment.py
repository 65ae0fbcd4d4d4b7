# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamAwaitingPayment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_model, dump, locate, new
from .team import Team

_NAMES: Final = frozenset(("message", "paymentLink", "pendingTeam"))
_REQUIRED: Final = ("message", "paymentLink", "pendingTeam")


@attrs.define(kw_only=True, repr=False)
class TeamAwaitingPayment(Model):
    """What creating a team answers where teams have to be paid for; the team exists once that is done."""

    message: str
    payment_link: str
    """The page to pay on."""
    pending_team: Team
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.message = data["message"]
            model.payment_link = data["paymentLink"]
            model.pending_team = decode_model(Team.from_dict, data["pendingTeam"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"message": self.message, "paymentLink": self.payment_link, "pendingTeam": self.pending_team}
        return {**dump(fields), **self.additional_properties}
