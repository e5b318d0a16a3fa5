"""What changed since the handbook was printed: the timeline, old and new names, the errors of the print itself."""
