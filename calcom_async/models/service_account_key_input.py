# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`ServiceAccountKeyInput`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._model import JSONObject
from .google_service_account_key_input import GoogleServiceAccountKeyInput
from .microsoft_service_account_key_input import MicrosoftServiceAccountKeyInput

ServiceAccountKeyInput: TypeAlias = GoogleServiceAccountKeyInput | MicrosoftServiceAccountKeyInput | JSONObject
"""A key of a Google service account or of a Microsoft app."""


def decode_service_account_key_input(data: Any) -> ServiceAccountKeyInput:
    """Decode to the member that matches the data; data of an unknown kind is returned unchanged."""
    if data.get("client_email") is not None:
        return GoogleServiceAccountKeyInput.from_dict(data)
    if data.get("tenant_id") is not None:
        return MicrosoftServiceAccountKeyInput.from_dict(data)
    return data  # type: ignore[no-any-return]
