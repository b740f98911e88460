"""Tags and words of closed classes that many rooms ask after, named once.

Words are in lower case.
"""

from __future__ import annotations

# Tags of what verb groups are made of.
VERBAL = frozenset({"VERB", "AUX", "MODAL"})

# Before a noun that means somebody already told.
DEFINITE = frozenset({"the", "this"})
THIRD_PRONOUNS = frozenset({"he", "she", "it", "they"})
SUBJECT_PRONOUNS = THIRD_PRONOUNS | {"we", "i", "you"}
# Those that only a subject is: "it" and "you" may be objects.
NOMINATIVES = frozenset({"he", "she", "they", "we", "i"})
# Before what belongs to somebody else than who speaks and who listens.
THIRD_POSSESSIVES = frozenset({"his", "her", "its", "their"})
POSSESSIVES = THIRD_POSSESSIVES | {"my", "our", "your"}
