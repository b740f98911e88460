"""One sentence as events see it: its phrases, what they name, and who takes part."""
