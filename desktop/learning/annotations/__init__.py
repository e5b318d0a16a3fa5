"""What a reader makes her own: bookmarks, highlights, notes, where she has been, what she has read."""
