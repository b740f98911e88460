"""Document in; tokens, tags, phrases, verbs and clauses out: the grammar of a text."""
