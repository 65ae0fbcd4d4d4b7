# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ConferencingAppSlug`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class ConferencingAppSlug(OpenEnum):
    """Apps for video calls; `daily-video` is Cal Video."""

    GOOGLE_MEET = "google-meet"
    ZOOM = "zoom"
    MSTEAMS = "msteams"
    DAILY_VIDEO = "daily-video"


ConferencingAppSlugLike: TypeAlias = ConferencingAppSlug | Literal["google-meet", "zoom", "msteams", "daily-video"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in ConferencingAppSlug}


def decode_conferencing_app_slug(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
