# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkspacePlatformSlug`."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ..types import OpenEnum


class WorkspacePlatformSlug(OpenEnum):
    """`google` is Google Workspace, `office365` Microsoft 365."""

    GOOGLE = "google"
    OFFICE365 = "office365"


WorkspacePlatformSlugLike: TypeAlias = WorkspacePlatformSlug | Literal["google", "office365"]
"""What an argument takes: a member, or its text."""


_MEMBERS: Final = {member.value: member for member in WorkspacePlatformSlug}


def decode_workspace_platform_slug(value: Any) -> Any:
    """The member with this value; a value that is not known yet comes back as it is."""
    return _MEMBERS.get(value, value)
