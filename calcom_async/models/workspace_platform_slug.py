# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkspacePlatformSlug`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class WorkspacePlatformSlug(OpenEnum):
    """`google` is Google Workspace, `office365` Microsoft 365."""

    GOOGLE = "google"
    OFFICE365 = "office365"


WorkspacePlatformSlugLike: TypeAlias = WorkspacePlatformSlug | Literal["google", "office365"]
"""Accepted as an argument: a member, or its value as a string."""

decode_workspace_platform_slug: Final = member_decoder(WorkspacePlatformSlug)
