"""What every other folder may lean on: where shipped data lies, and how trouble is told."""
