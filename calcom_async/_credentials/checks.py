"""Validate what users pass as credentials. No check leaves a secret in a traceback."""

from __future__ import annotations

from typing import Any

from ..errors import ConfigurationError
from ..secret import Secret


def credential_or_type(credential: object) -> Any:
    """The credential itself; for anything else only its type, because the value may be a secret."""
    # Duck typing: isinstance() on the protocols takes ten times as long, and a view may be created for each request.
    known = hasattr(credential, "headers") or (hasattr(credential, "send") and hasattr(credential, "identity"))
    return credential if known or isinstance(credential, type) else type(credential)


def checked(what: str, value: object) -> Secret:
    """The secret, stripped of the newline that files and environments add; rejected if no header can carry it."""
    if not isinstance(value, Secret):
        kind = value if isinstance(value, type) else type(value)
        raise ConfigurationError(f"the {what} must be a string, not {kind.__name__}")
    secret = Secret(value.reveal().strip())
    if not secret:
        raise ConfigurationError(f"the {what} is empty")
    if not all("!" <= character <= "~" for character in secret.reveal()):
        raise ConfigurationError(
            f"the {what} contains a space, a line break or a character outside ASCII; "
            "pass it alone, without quotes or the word Bearer"
        )
    return secret
