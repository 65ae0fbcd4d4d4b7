"""Credentials whose tokens change. See `calcom_async.auth` and `calcom_async.tokens`."""
