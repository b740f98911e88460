"""The pages: static files, found by name and served as they are."""
