# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`TeamInvite`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class TeamInvite(Model):
    """An invitation to a team that anyone who has it can accept."""

    token: str
    invite_link: str
    """The URL of the sign-up page, which contains the token."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.token = data["token"]
            model.invite_link = data["inviteLink"]
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
