"""The types that the API's models and the SDK's arguments are made of."""

from __future__ import annotations

from ._model import JSONObject, Model, OpenEnum
from ._unset import UNSET, Unset

__all__ = ["UNSET", "JSONObject", "Model", "OpenEnum", "Unset"]
