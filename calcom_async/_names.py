"""How the API's names and Python's follow from each other. The generator goes by the same rules."""

from __future__ import annotations

import re

__all__ = ["module_of", "wire_name"]

_BETWEEN_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def wire_name(attribute: str) -> str:
    """The API's usual spelling of an attribute: `event_type_id` is `eventTypeId`, and `from_` is `from`."""
    first, *others = attribute.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in others)


def module_of(name: str) -> str:
    """The module of a class or alias: `EventTypeResult` is in `event_type_result`."""
    return _BETWEEN_WORDS.sub("_", name).lower()
