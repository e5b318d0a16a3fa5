"""The programme of 2017-2021: who gets which measure, credit terms and plans, relocation, the queue."""
