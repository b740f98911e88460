"""The docs page: static files and where they lie."""
