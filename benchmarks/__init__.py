"""Measurements, as ratios of cases that run side by side. `python -m benchmarks` prints them all."""
