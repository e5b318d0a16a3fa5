"""A second, independent writing of the rules of assistance, from the text of the handbook alone.

Nothing here was written with desktop.law.assistance in sight: what both say alike, both have read alike.
It needs openfisca-core (a test dependency); see README.md of this folder.
"""
