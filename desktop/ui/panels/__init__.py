"""What stands beside the page of the book."""
