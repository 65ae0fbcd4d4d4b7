"""Generates the SDK's code from the OpenAPI document in `openapi/`."""
