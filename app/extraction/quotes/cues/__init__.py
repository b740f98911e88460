"""The verbs, nouns and labels by which a text says that somebody says."""
