"""From the OpenAPI document in `openapi/` to the SDK's generated code."""
