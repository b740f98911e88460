"""Who did what to whom: deeds told by the clauses and nouns of each sentence."""
