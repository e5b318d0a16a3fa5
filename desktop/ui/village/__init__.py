"""The village in the window: the map, the curve, the weeks, the debrief, the trainer's desk."""
