"""Questions as values: banks from quizzes/, their grading, and one run through them."""
