# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutedToPeriodStats`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from .._codec import DECODE_ERRORS, decode_list, new
from .._model import Model
from .routed_to_period_stat import RoutedToPeriodStat


@attrs.define(kw_only=True, repr=False)
class RoutedToPeriodStats(Model):
    """The API's `RoutedToPeriodStats`."""

    data: list[RoutedToPeriodStat]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.data = decode_list(RoutedToPeriodStat.from_dict, data["data"])
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
