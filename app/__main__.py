"""`python -m app` is `onrecord`."""

from app.cli import main

# Processes that seeding starts import this module under another name.
if __name__ == "__main__":
    main()
