"""Call every operation once over real HTTP, against a server derived from the OpenAPI document alone."""
