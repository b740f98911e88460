"""Deeds in, what they mean where words of force or dealing mean something else."""
