"""Where a talking point's facts come from."""

from django.db import models

from clarion.models.point import Point
from clarion.models.row import Row
from clarion.rules.vocabulary import Grade


class Source(Row):
    point = models.ForeignKey(Point, on_delete=models.CASCADE, related_name="sources")
    title = models.CharField(max_length=300)
    publisher = models.CharField(max_length=200)
    published = models.CharField(max_length=40)
    url = models.URLField(max_length=500, blank=True)
    quotation = models.TextField(blank=True)
    grade = models.CharField(max_length=1, choices=Grade)
