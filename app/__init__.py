"""On Record: news articles in, who said what and who did what to whom out."""

__version__ = "0.1.0"
