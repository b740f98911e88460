"""A reporting verb in, the words that name who speaks out."""
