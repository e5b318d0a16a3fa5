"""Qt, and nothing but Qt: the window, its pages, how it looks and in which language it speaks."""
