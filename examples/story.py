"""What the examples print: numbered steps."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text


class Story:
    """Prints each step as it happens, and counts them."""

    def __init__(self) -> None:
        self.console = Console(highlight=False)
        self.steps = 0

    def title(self, text: str) -> None:
        """A heading."""
        self.console.rule(Text(text, style="bold"))

    def step(self, what: str, outcome: str) -> None:
        """Print a step and its outcome."""
        self.steps += 1
        line = Text.assemble((f"{self.steps:2}  ", "dim"), (f"✓ {what:26}", "bold green"), outcome)
        self.console.print(line, soft_wrap=True)

    def detail(self, text: str) -> None:
        """Print a detail of the last step."""
        self.console.print(Text(f"      {text}", style="dim"), soft_wrap=True)
