"""Webhook deliveries are verified, parsed and dispatched."""
