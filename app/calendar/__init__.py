"""Text in, calendar dates out: what is printed, and the days it may mean."""
