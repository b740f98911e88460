"""Pronouns, descriptions and owners in, those whom they stand for out."""
