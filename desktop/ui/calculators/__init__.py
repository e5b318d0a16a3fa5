"""The calculators' forms: each makes a record of facts; the law decides."""
