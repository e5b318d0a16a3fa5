"""Targeted social assistance (АСП) of the format of 2018: who gets it, of which kind, how much, for how long."""
