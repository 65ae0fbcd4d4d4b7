"""Credentials, and the renewal of those whose tokens change. See `calcom_async.auth` and `calcom_async.tokens`."""
