"""The village: households, ties, tactics, the simulation and its debrief. See README.md and MODEL.md in this folder."""
