"""Query parameters as models: what each path takes. Unknown ones are refused.

A field that is a list may be repeated, and its values are alternatives; different
parameters must all hold.
"""
