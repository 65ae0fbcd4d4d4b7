# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AnyNewTeam`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._model import JSONObject
from .team import Team
from .team_awaiting_payment import TeamAwaitingPayment

AnyNewTeam: TypeAlias = Team | TeamAwaitingPayment | JSONObject
"""One of these types, depending on the data that the API sends."""


def decode_any_new_team(data: Any) -> AnyNewTeam:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if isinstance(data, dict) and data.get("paymentLink") is not None:
        return TeamAwaitingPayment.from_dict(data)
    if isinstance(data, dict) and data.get("id") is not None:
        return Team.from_dict(data)
    return data  # type: ignore[no-any-return]
