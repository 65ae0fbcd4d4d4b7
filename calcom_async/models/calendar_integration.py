# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarIntegration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import (
    DECODE_ERRORS,
    Getter,
    JSONObject,
    Model,
    as_list,
    as_object,
    complete,
    decode_model,
    dump,
    locate,
    new,
)
from .calendar_delegation import CalendarDelegation

_NAMES: Final = frozenset(
    (
        "name",
        "description",
        "slug",
        "type",
        "variant",
        "categories",
        "logo",
        "publisher",
        "email",
        "locationOption",
        "title",
        "category",
        "url",
        "installed",
        "isOAuth",
        "isTemplate",
        "dirName",
        "__template",
        "appData",
        "delegationCredential",
    )
)
_REQUIRED: Final = (
    "name",
    "description",
    "slug",
    "type",
    "variant",
    "categories",
    "logo",
    "publisher",
    "email",
    "locationOption",
)
_NULLABLE: Final = frozenset(("locationOption", "appData"))


@attrs.define(kw_only=True, repr=False)
class CalendarIntegration(Model):
    """The app behind a connected account."""

    name: str
    description: str
    slug: str
    type: str
    """For example `google_calendar`."""
    variant: str
    categories: list[str]
    logo: str
    """Path of its icon, relative to the web app."""
    publisher: str
    email: str
    """The publisher's address."""
    location_option: dict[str, Any] | None
    title: str | None = None
    category: str | None = None
    url: str | None = None
    installed: bool | None = None
    is_o_auth: bool | None = None
    is_template: bool | None = None
    dir_name: str | None = None
    template: str | None = None
    app_data: dict[str, Any] | None = None
    delegation_credential: CalendarDelegation | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.name = data["name"]
            model.description = data["description"]
            model.slug = data["slug"]
            model.type = data["type"]
            model.variant = data["variant"]
            model.categories = as_list(data["categories"])
            model.logo = data["logo"]
            model.publisher = data["publisher"]
            model.email = data["email"]
            model.location_option = as_object(data["locationOption"])
            get: Getter = data.get
            model.title = get("title")
            model.category = get("category")
            model.url = get("url")
            model.installed = get("installed")
            model.is_o_auth = get("isOAuth")
            model.is_template = get("isTemplate")
            model.dir_name = get("dirName")
            model.template = get("__template")
            model.app_data = as_object(get("appData"))
            model.delegation_credential = decode_model(CalendarDelegation.from_dict, get("delegationCredential"))
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "name": self.name,
            "description": self.description,
            "slug": self.slug,
            "type": self.type,
            "variant": self.variant,
            "categories": self.categories,
            "logo": self.logo,
            "publisher": self.publisher,
            "email": self.email,
            "locationOption": self.location_option,
            "title": self.title,
            "category": self.category,
            "url": self.url,
            "installed": self.installed,
            "isOAuth": self.is_o_auth,
            "isTemplate": self.is_template,
            "dirName": self.dir_name,
            "__template": self.template,
            "appData": self.app_data,
            "delegationCredential": self.delegation_credential,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
