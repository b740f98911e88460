"""The responses as Pydantic models: what a client's types are generated from.

Every key is always there; what is unknown is null.
"""
