"""A random id in the metadata of a new booking, by which it is recognized."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError

if TYPE_CHECKING:
    from .._request import Request

_MOST_KEYS = 50  # the server's limit


class Mark(NamedTuple):
    """A metadata key and its value."""

    key: str
    value: str


def marked(request: Request, key: str) -> tuple[Request, Mark | None]:
    """The request with a mark in its body. Raises InputError if the metadata has no room for one."""
    try:
        body = json.loads(request.content or b"")
    except ValueError:
        return request, None  # a middleware has replaced the body
    if not isinstance(body, dict) or body.get("instant"):
        return request, None
    metadata = body.get("metadata") or {}
    if key in metadata:
        raise InputError(f"metadata: the key {key!r} is the Reconciliation's marker; leave it out here")
    if len(metadata) >= _MOST_KEYS:
        raise InputError(f"metadata: pass at most {_MOST_KEYS - 1} keys: the Reconciliation's marker is one more")
    mark = Mark(key, os.urandom(16).hex())
    body["metadata"] = {**metadata, mark.key: mark.value}
    content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    return request.replace(content=content), mark
