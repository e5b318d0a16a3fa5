"""Panels beside the page of the book."""
