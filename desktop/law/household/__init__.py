"""The file of a household: read, checked field by field, written without anybody's name."""
