"""`python -m benchmarks`."""

from . import burst, call, decoding, imports, pacing, reconciled, soak, views

if __name__ == "__main__":
    imports.main()
    decoding.main()
    call.main()
    views.main()
    burst.main()
    pacing.main()
    reconciled.main()
    soak.main()
