# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`CalendarIntegration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, as_object, decode_model, new
from .._model import Model
from .calendar_delegation import CalendarDelegation


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
    """The path of its icon, relative to the web app."""
    publisher: str
    email: str
    """The publisher's URL."""
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

    _wire_names: ClassVar = {"template": "__template"}
    _nullable: ClassVar = frozenset({"location_option", "app_data"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
