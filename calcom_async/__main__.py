"""`python -m calcom_async whoami`: which credential is used, and whether the server accepts it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command. Returns the exit status: 0 accepted, 1 refused or unreachable, 2 no credential."""
    parser = argparse.ArgumentParser(prog="python -m calcom_async", description="Cal.com's API v2 on the command line.")
    commands = parser.add_subparsers(dest="command", metavar="command")
    whoami = commands.add_parser(
        "whoami",
        help="print which credential is used, where it was found, whose it is, and whether the server accepts it",
        description="Print which credential is used, where it was found, whose it is, and if the server accepts it, "
        "without the secret. Exit status: 0 accepted, 1 refused or unreachable, 2 no credential.",
    )
    whoami.add_argument(
        "--base-url", metavar="URL", help="the server (default: CAL_API_URL, else https://api.cal.com/v2)"
    )
    whoami.add_argument("--timeout", type=float, default=20.0, metavar="SECONDS", help="(default: %(default)g)")
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help(sys.stderr)
        return 2

    from ._whoami import run

    return run(options.base_url, options.timeout)


if __name__ == "__main__":
    sys.exit(main())
