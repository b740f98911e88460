"""`Parse` in, `Cast` out: who and what an article speaks of."""
