"""Komekshi: reference and training for the staff of Kazakhstan's employment centres."""

__version__ = "0.4.0"
