"""Offices and groups in the text, and the persons, bodies and states they stand for."""
