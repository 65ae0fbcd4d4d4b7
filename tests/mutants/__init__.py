"""Mutation testing: does a test fail if the code is wrong? `make mutants`, or `make mutants ONLY="retry lane"`.

mutmut changes one expression or statement of a module at a time and runs the module's tests, which should fail. This
takes minutes, so it is no part of `make test`.

Rules that hold here: nine mutants of ten are caught, and every survivor is explained in `explained.py`.
"""
