"""Finding bookings whose response was lost. See `calcom_async.reconcile`."""
