"""Deeds in, whether they are told as facts out, and how likely they are right."""
