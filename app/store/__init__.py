"""The shape of the database, shared by the side that writes and the side that reads."""
