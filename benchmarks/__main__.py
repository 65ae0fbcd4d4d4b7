"""`python -m benchmarks`."""

from . import burst, call, decoding, imports, pacing, reconciled

if __name__ == "__main__":
    imports.main()
    decoding.main()
    call.main()
    burst.main()
    pacing.main()
    reconciled.main()
