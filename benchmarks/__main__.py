"""`python -m benchmarks`."""

from . import decoding, imports

if __name__ == "__main__":
    imports.main()
    decoding.main()
