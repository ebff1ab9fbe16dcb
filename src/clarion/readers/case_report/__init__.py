"""Free-text reports: from a pasted text to a proposal, by the grammar of decision 15."""
