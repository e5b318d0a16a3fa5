"""Cases: as authors write them, as Twine saves them, as learners play them."""
