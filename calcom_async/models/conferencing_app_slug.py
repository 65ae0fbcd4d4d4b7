# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConferencingAppSlug`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class ConferencingAppSlug(OpenEnum):
    """Video conferencing apps; `daily-video` is Cal Video."""

    GOOGLE_MEET = "google-meet"
    ZOOM = "zoom"
    MSTEAMS = "msteams"
    DAILY_VIDEO = "daily-video"


ConferencingAppSlugLike: TypeAlias = ConferencingAppSlug | Literal["google-meet", "zoom", "msteams", "daily-video"]
"""Accepted as an argument: a member, or its value as a string."""

decode_conferencing_app_slug: Final = member_decoder(ConferencingAppSlug)
