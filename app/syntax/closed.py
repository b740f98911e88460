"""Tags and words of closed classes that many rooms ask after, named once.

Words are in lower case.
"""

from __future__ import annotations

# Tags of what verb groups are made of.
VERBAL = frozenset({"VERB", "AUX", "MODAL"})

SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "you"})
# Before what belongs to somebody else than who speaks and who listens.
THIRD_POSSESSIVES = frozenset({"his", "her", "its", "their"})
POSSESSIVES = THIRD_POSSESSIVES | {"my", "our", "your"}
