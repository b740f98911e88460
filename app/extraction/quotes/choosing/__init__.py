"""Candidates in, the likeliest out: who spoke, and which findings stand."""
