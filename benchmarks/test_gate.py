"""Does the gate keep quiet on unchanged code, and find what is slower? An hour: run with -m gate_proof.

It judges by the settings of --tolerances; with a larger `measure` it takes longer. Its table is printed, and its raw
timings kept in a folder. ``python -m fixtures.studies.gate_proof table FOLDER [MEASURE]`` reads them again, by the
default settings otherwise. It fails where the machine is too noisy for the gate to find anything: the last lines say
how noisy it may be.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from fixtures.base.errors import QuantbenchError
from fixtures.studies.gate_proof import SHARES, check_count, load, report, resample

MOST_FALSE_ALARMS = 0.01
LEAST_FOUND = 0.95


@pytest.mark.gate_proof
def test_gate_proof(benchmark, suite, pytestconfig, announce):
    settings = suite.settings.tolerances.gate.merged("test_speedup", "onnxruntime-int8")
    measurements = settings.measure + settings.remeasure
    check_count(f"--gate-runs {suite.settings.gate_runs}", suite.settings.gate_runs, settings)
    folder = Path(tempfile.mkdtemp(prefix="quantbench-gate-"))
    announce(f"raw timings in {folder}")

    def run():
        number = len(list(folder.iterdir()))
        announce(f"run {number + 1} of {suite.settings.gate_runs}")
        share = SHARES[1 + number % (len(SHARES) - 1)]
        line = ["record", suite.cache.root, share, measurements, folder / f"{number:03}.json"]
        done = subprocess.run(
            [sys.executable, "-m", "fixtures.studies.gate_proof", *map(str, line)], cwd=pytestconfig.rootpath
        )
        if done.returncode:
            raise QuantbenchError(f"run {number + 1}: ended with status {done.returncode}; see what it printed above")

    benchmark.pedantic(run, rounds=suite.settings.gate_runs)
    if not benchmark.stats:
        pytest.skip("timing is off")
    recorded = load(folder, settings)
    for line in report(recorded, settings):
        announce(line)
    found = resample(recorded, settings, min(settings.most_runs, len(recorded) - 1))
    assert found.verdicts[0.0].total(), "nothing was compared: raise --gate-runs"
    assert found.rate(0.0) <= MOST_FALSE_ALARMS
    assert found.rate(0.05) >= LEAST_FOUND, "5 % was planted, and not found often enough at the noise of this machine"
