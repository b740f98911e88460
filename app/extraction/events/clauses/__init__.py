"""Clauses in, the deeds that their verbs tell of out."""
