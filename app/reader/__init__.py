"""Text file in, `Document` out: every part of the page marked, nothing cut."""
