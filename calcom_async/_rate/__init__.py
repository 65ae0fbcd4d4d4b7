"""What a credential may still send: budgets, learnt from the server's answers. See `calcom_async.rate_limit`."""
