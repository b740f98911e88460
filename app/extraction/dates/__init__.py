"""Grammar in, dated expressions out, resolved against the article's own day."""
