"""From a case to released contacts and live words."""
