"""Tests of the rate budget."""
