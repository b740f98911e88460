"""Grammar in, dated expressions out, resolved against the article's own day."""

from app.extraction.dates.find import find_dates

__all__ = ["find_dates"]
