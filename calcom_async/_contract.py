"""Which operations, versions and fields a client may use: those of every server, or also those of api.cal.com only."""

from __future__ import annotations

from typing import Literal, TypeAlias

Contract: TypeAlias = Literal["common", "hosted"]
"""`"common"` is served by api.cal.com and by self-hosted servers; `"hosted"` adds what only api.cal.com serves."""
