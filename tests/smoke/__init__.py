"""Every operation called once over real HTTP, against a server that is made of nothing but the OpenAPI document."""
