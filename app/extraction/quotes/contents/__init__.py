"""A cue in, the words that it reports out: where they begin and where they end."""
