"""Annotations of all articles in, one finished and verified database out."""
