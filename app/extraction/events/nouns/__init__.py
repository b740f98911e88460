"""Noun phrases in, the deeds that they name out."""
