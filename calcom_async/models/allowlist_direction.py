# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AllowlistDirection`."""

from __future__ import annotations

from typing import Final

from .._codec import member_decoder
from .._model import OpenEnum


class AllowlistDirection(OpenEnum):
    """The direction: `ingress-to-cal` are addresses that you call, `egress-from-cal` are addresses that Cal.com
    calls you from.
    """

    INGRESS_TO_CAL = "ingress-to-cal"
    EGRESS_FROM_CAL = "egress-from-cal"


decode_allowlist_direction: Final = member_decoder(AllowlistDirection)
