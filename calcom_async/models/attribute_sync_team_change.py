# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncTeamChange`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model
from .team_sync_outcome import TeamSyncOutcome, decode_team_sync_outcome


@attrs.define(kw_only=True, repr=False)
class AttributeSyncTeamChange(Model):
    """How a user's membership in one team changed."""

    id: str
    run_id: str
    team_name: str
    outcome: TeamSyncOutcome | str
    created_at: dt.datetime
    team_id: int | None = None
    team_slug: str | None = None

    _nullable: ClassVar = frozenset({"team_id", "team_slug"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.run_id = data["runId"]
            model.team_name = data["teamName"]
            model.outcome = decode_team_sync_outcome(data["outcome"])
            model.created_at = decode_datetime(data["createdAt"])
            get: Getter = data.get
            model.team_id = get("teamId")
            model.team_slug = get("teamSlug")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
