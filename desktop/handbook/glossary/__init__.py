"""Terms in Russian, Kazakh and English, and Kazakh headings for a reader who looks for her way in Kazakh."""
