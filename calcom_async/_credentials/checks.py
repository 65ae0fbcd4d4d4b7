"""Checks of what users pass as credentials. None of them lets a secret into a traceback."""

from __future__ import annotations

from typing import Any

from ..errors import ConfigurationError
from ..secret import Secret


def credential_or_type(credential: object) -> Any:
    """The credential; of anything else the type alone, for it may be a secret."""
    # By its look, as the protocols do it, which take ten times as long: a view is made for each request.
    known = hasattr(credential, "headers") or (hasattr(credential, "send") and hasattr(credential, "identity"))
    return credential if known or isinstance(credential, type) else type(credential)


def checked(what: str, value: object) -> Secret:
    """The sealed value, stripped of the newline that files and environments add; refused if no header can carry it."""
    if not isinstance(value, Secret):
        kind = value if isinstance(value, type) else type(value)
        raise ConfigurationError(f"the {what} must be a string, not {kind.__name__}")
    secret = Secret(value.reveal().strip())
    if not secret:
        raise ConfigurationError(f"the {what} is empty")
    if not all("!" <= character <= "~" for character in secret.reveal()):
        raise ConfigurationError(
            f"the {what} holds a space, a line break or a character outside ASCII; "
            "pass it alone, without quotes or the word Bearer"
        )
    return secret
