"""What is known of a country: numbers, hours, holidays, titles, names; one folder each."""
