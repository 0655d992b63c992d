"""Does the gate keep quiet on unchanged code, and find what is slower? An hour: run with -m gate_proof.

Its table is printed, and its raw timings kept in a file that ``python -m fixtures.gate_proof table FILE`` reads again.
"""

import json
import subprocess
import sys

import pytest

from fixtures.gate import GateSettings
from fixtures.gate_proof import report, resample

MOST_FALSE_ALARMS = 0.01
LEAST_FOUND = 0.95


@pytest.mark.gate_proof
def test_gate_proof(benchmark, suite, pytestconfig, tmp_path, announce):
    paths = []

    def run():
        paths.append(tmp_path / f"{len(paths):03}.json")
        line = [sys.executable, "-m", "fixtures.gate_proof", "record", suite.cache.root, paths[-1]]
        subprocess.run(line, cwd=pytestconfig.rootpath, check=True)

    benchmark.pedantic(run, rounds=suite.settings.gate_runs)
    if not benchmark.stats:
        pytest.skip("timing is off")
    recorded = [json.loads(path.read_text()) for path in paths]
    kept = tmp_path / "timings.json"
    kept.write_text(json.dumps(recorded))
    for line in [*report(recorded), f"raw timings in {kept}"]:
        announce(line)
    settings = GateSettings()
    found = resample(recorded, settings, min(settings.most_runs, len(recorded) - 1))
    assert found.rate(0.0) <= MOST_FALSE_ALARMS
    assert found.rate(0.05) >= LEAST_FOUND
