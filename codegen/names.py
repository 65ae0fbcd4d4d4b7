"""Converts the document's names to Python names."""

from __future__ import annotations

import keyword
import re

from calcom_async._names import module_of, wire_name

__all__ = ["class_name", "constant", "module_name", "module_of", "snake", "wire_name"]

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")

_SYMBOLS = {"": "EMPTY", "*": "ALL", "*.*": "ALL"}


def snake(name: str) -> str:
    """`eventTypeId` becomes `event_type_id`; keywords and `self` get a trailing underscore."""
    words = "_".join(match.lower() for match in _WORDS.findall(name))
    words = re.sub(r"_(\d)", r"\1", words)
    return f"{words}_" if keyword.iskeyword(words) or words == "self" else words


def constant(value: str) -> str:
    """`cal-video` becomes `CAL_VIDEO`, for the members of enums."""
    if value in _SYMBOLS:
        return _SYMBOLS[value]
    name = re.sub(r"\W+", "_", snake(value) if value.upper() != value else value).strip("_").upper()
    return name if name.isidentifier() else f"VALUE_{name}"


def class_name(resource: str) -> str:
    """`event_types.private_links` becomes `EventTypesPrivateLinks`."""
    return "".join(word.capitalize() for word in re.split(r"[._]", resource))


def module_name(resource: str) -> str:
    """`event_types.private_links` becomes `event_types_private_links`."""
    return resource.replace(".", "_")
