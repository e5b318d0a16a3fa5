"""Banks of questions written for other programs and read from them; what a format cannot carry is told, never dropped.

`shown` turns a question into items as other programs know them, `taken` turns items into records of our banks;
each format has a writer and a reader of items, and only `files` touches the disk.
"""
