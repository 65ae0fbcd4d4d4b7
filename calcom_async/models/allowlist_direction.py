# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AllowlistDirection`."""

from __future__ import annotations

from typing import Any, Final

from ..types import OpenEnum


class AllowlistDirection(OpenEnum):
    """Who calls whom: `ingress-to-cal` are addresses that you call, `egress-from-cal` those that Cal.com calls you
    from.
    """

    INGRESS_TO_CAL = "ingress-to-cal"
    EGRESS_FROM_CAL = "egress-from-cal"


_MEMBERS: Final = {member.value: member for member in AllowlistDirection}


def decode_allowlist_direction(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
