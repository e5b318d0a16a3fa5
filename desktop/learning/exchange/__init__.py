"""All that is hers in one file: written, read, and added to what is there without loss."""
