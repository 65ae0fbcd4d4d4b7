"""Every default in one place."""

from __future__ import annotations

from typing import Final

BASE_URL: Final = "https://api.cal.com/v2"

TIMEOUT: Final = 60.0
"""Seconds for a whole call, retries and waits included."""

CONNECT_TIMEOUT: Final = 10.0
"""Seconds for connecting, TLS handshake included; nothing has been sent by then."""

ATTEMPT_TIMEOUT: Final = 30.0
"""Seconds of silence in one attempt: neither bytes received nor bytes sent."""

KEEPALIVE: Final = 4.0
"""Seconds for which an idle connection is kept. Node.js closes it after 5: a request just before that would be lost."""

GRACE: Final = 5.0
"""Seconds that closing a client leaves to the requests at the server."""

MAX_RESPONSE: Final = 64 * 1024 * 1024
"""Bytes of one response, decompressed. A page of 250 bookings has half a million."""

MAX_CONNECTIONS: Final = 20
"""Connections of one client on one event loop, and thus its concurrent requests. As many are kept alive: closing idle
ones only makes the next burst reconnect. More would not be faster: the HTTP library's cost per request grows with the
square of their number."""

API_VERSION_HEADER: Final = "cal-api-version"
AUTHORIZATION_HEADER: Final = "authorization"
CLIENT_ID_HEADER: Final = "x-cal-client-id"
CLIENT_SECRET_HEADER: Final = "x-cal-secret-key"
CONTENT_TYPE_HEADER: Final = "content-type"
JSON_CONTENT: Final = "application/json"

ENV_API_KEY: Final = "CAL_API_KEY"
ENV_BASE_URL: Final = "CAL_API_URL"
ENV_CLIENT_ID: Final = "CAL_CLIENT_ID"
ENV_CLIENT_SECRET: Final = "CAL_SECRET_KEY"
ENV_WEBHOOK_SECRET: Final = "CAL_WEBHOOK_SECRET"
KEY_FILE: Final = "~/.config/calcom/api_key"
