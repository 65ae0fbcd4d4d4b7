"""The search for bookings whose answer was lost. See `calcom_async.reconcile`."""
