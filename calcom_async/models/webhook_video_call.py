# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookVideoCall`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("type", "url", "id", "password"))
_REQUIRED: Final = ("type", "url")


@attrs.define(kw_only=True, repr=False)
class WebhookVideoCall(Model):
    """The API's `WebhookVideoCall`."""

    type: str
    """The app, such as `daily_video`."""
    url: str
    id: str | None = None
    password: str | None = attrs.field(default=None, metadata={"secret": True})
    """A password, or the token that lets a host in."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.type = data["type"]
            model.url = data["url"]
            get: Getter = data.get
            model.id = get("id")
            model.password = get("password")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"type": self.type, "url": self.url, "id": self.id, "password": self.password}
        return {**dump(fields), **self.additional_properties}
