"""A certificate of training: what is printed, the code by which the program knows its own again, the file to check."""
