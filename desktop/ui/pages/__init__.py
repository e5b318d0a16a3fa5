"""One file for each page of the window; pages never import one another."""
