"""How a deployment is set up: settings, environment, addresses, start-up checks."""
