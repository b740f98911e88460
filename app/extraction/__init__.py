"""`Document` in, annotations out: dates, actors, quotes and events, all spans."""
