# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`DefaultConferencingApp`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, dump, locate, new

_NAMES: Final = frozenset(("appSlug", "appLink"))


@attrs.define(kw_only=True, repr=False)
class DefaultConferencingApp(Model):
    """The app that event types use unless they say otherwise."""

    app_slug: str | None = None
    """For example `google-meet`; may be an app that cannot be connected over the API."""
    app_link: str | None = None
    """The fixed address of the call, for apps that have one."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            get: Getter = data.get
            model.app_slug = get("appSlug")
            model.app_link = get("appLink")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"appSlug": self.app_slug, "appLink": self.app_link}
        return {**dump(fields), **self.additional_properties}
