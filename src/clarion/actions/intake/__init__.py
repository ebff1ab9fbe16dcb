"""From a report to stations, people and lines."""
