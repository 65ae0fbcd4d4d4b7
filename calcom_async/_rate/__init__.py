"""What each credential may still send: budgets, learned from the server's responses. See `calcom_async.rate_limit`."""
