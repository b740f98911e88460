"""Parsed documents in, quotes out: what was said, by whom, with which words."""
