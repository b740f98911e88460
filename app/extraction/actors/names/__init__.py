"""Capitals in, names out: how far they go and of what kind they are."""
