"""Does the gate keep quiet on unchanged code, and find what is slower? An hour: run with -m gate_proof.

Its table is printed, and its raw timings kept in a folder that ``python -m fixtures.gate_proof table FOLDER`` reads
again. It fails where the machine is too noisy for the gate to find anything: the last lines say how noisy it may be.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from fixtures.gate import GateSettings
from fixtures.gate_proof import load, report, resample

MOST_FALSE_ALARMS = 0.01
LEAST_FOUND = 0.95


@pytest.mark.gate_proof
def test_gate_proof(benchmark, suite, pytestconfig, announce):
    folder = Path(tempfile.mkdtemp(prefix="quantbench-gate-"))
    announce(f"raw timings in {folder}")

    def run():
        path = folder / f"{len(list(folder.iterdir())):03}.json"
        line = [sys.executable, "-m", "fixtures.gate_proof", "record", suite.cache.root, path]
        subprocess.run(line, cwd=pytestconfig.rootpath, check=True)

    benchmark.pedantic(run, rounds=suite.settings.gate_runs)
    if not benchmark.stats:
        pytest.skip("timing is off")
    recorded = load(folder)
    for line in report(recorded):
        announce(line)
    settings = GateSettings()
    found = resample(recorded, settings, min(settings.most_runs, len(recorded) - 1))
    assert found.rate(0.0) <= MOST_FALSE_ALARMS
    assert found.rate(0.05) >= LEAST_FOUND, "5 % was planted, and not found often enough at the noise of this machine"
