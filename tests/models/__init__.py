"""Every model, held against the document that it is made from."""
