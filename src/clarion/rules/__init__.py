"""What is right: pure, total, without a clock and without a database."""
