"""Deliveries: verified, parsed, received."""
