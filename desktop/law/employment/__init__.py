"""Job seekers and the unemployed: registration, attendance, refusal, removal, return."""
