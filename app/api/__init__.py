"""HTTP and nothing else: parameters in, one query, one response out."""
