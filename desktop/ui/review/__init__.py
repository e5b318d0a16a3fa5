"""Spaced review in the window: what is fed to it, how each thing is asked, and what the page «Today» shows of it."""
