"""One document in, everything found in it out: the stages of extraction, in order."""
