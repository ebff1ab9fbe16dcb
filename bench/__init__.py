"""The benchmarks: programs of their own, started by ./run bench. Importing this readies Django."""

import django

django.setup()
