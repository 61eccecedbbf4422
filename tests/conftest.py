"""Settings for every test: run in both xdist workers and in the programs they start."""

from __future__ import annotations

import os

from hypothesis import settings

# Two workers share the cores: more threads in each would only wait for one another. Set before numpy or torch load.
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(variable, "1")
os.environ.setdefault("COLUMNS", "120")  # rich draws for this width, whatever terminal runs the tests

settings.register_profile("here", deadline=None)  # a machine's other work is no fault of the code under test
settings.load_profile("here")
