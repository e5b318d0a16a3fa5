"""What became of the handbook's norms after it was printed: a status for each passage, and a timeline."""
