"""An endless supply of practice: seeded families and people, asked about and graded by the law as code."""
