"""What a trainer does with other people's work: banks of questions to and from other programs."""
