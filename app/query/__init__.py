"""Filters in, rows out: every question that is put to the database."""
