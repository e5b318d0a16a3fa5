"""Sittings of the quiz page: the setting up, the question in view, the score, and what is kept of them."""
