# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`UserConferencingApp`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("id", "type", "userId", "appSlug", "isDefault", "invalid"))
_REQUIRED: Final = ("id", "type", "userId", "appSlug", "isDefault")
_NULLABLE: Final = frozenset(("invalid",))


@attrs.define(kw_only=True, repr=False)
class UserConferencingApp(Model):
    """An app for video calls that a user has connected."""

    id: int
    """The id of the stored credential."""
    type: str
    """For example `google_video`."""
    user_id: int
    app_slug: str
    """For example `google-meet`."""
    is_default: bool
    """Whether the user's event types use it unless they say otherwise."""
    invalid: bool | None = None
    """Whether the account no longer accepts the credential."""
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
            model.app_slug = data["appSlug"]
            model.is_default = data["isDefault"]
            get: Getter = data.get
            model.invalid = get("invalid")
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
            "appSlug": self.app_slug,
            "isDefault": self.is_default,
            "invalid": self.invalid,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
