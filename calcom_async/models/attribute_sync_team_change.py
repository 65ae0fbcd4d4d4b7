# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncTeamChange`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new
from .team_sync_outcome import TeamSyncOutcome, decode_team_sync_outcome

_NAMES: Final = frozenset(("id", "runId", "teamName", "outcome", "createdAt", "teamId", "teamSlug"))
_REQUIRED: Final = ("id", "runId", "teamName", "outcome", "createdAt")
_NULLABLE: Final = frozenset(("teamId", "teamSlug"))


@attrs.define(kw_only=True, repr=False)
class AttributeSyncTeamChange(Model):
    """How a user's place in one team changed."""

    id: str
    run_id: str
    team_name: str
    outcome: TeamSyncOutcome | str
    created_at: dt.datetime
    team_id: int | None = None
    team_slug: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
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
            "runId": self.run_id,
            "teamName": self.team_name,
            "outcome": self.outcome,
            "createdAt": self.created_at,
            "teamId": self.team_id,
            "teamSlug": self.team_slug,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
