# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutedToUsers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .routed_to_user import RoutedToUser


@attrs.define(kw_only=True, repr=False)
class RoutedToUsers(Model):
    """The API's `RoutedToUsers`."""

    data: list[RoutedToUser]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.data = decode_list(RoutedToUser.from_dict, data["data"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
