"""How alike are two builds of one engine, and what the timing cache saves. Minutes each: run with -m rebuild."""

import pytest

from fixtures.backends.tensorrt_backend import build_anew
from fixtures.rebuilds import compare_builds

LEAST_TIMING_CACHE_SPEEDUP = 5.0
LEAST_AGREEMENT = 0.98
MOST_LATENCY_SPREAD = 0.15

pytestmark = [pytest.mark.engine, pytest.mark.rebuild]


def test_rebuild(benchmark, record, suite, trained, backend, tmp_path):
    engines = []

    def build():
        engines.append(tmp_path / f"{len(engines)}.engine")
        build_anew(backend.id, trained, engines[-1])

    benchmark.pedantic(build, rounds=suite.settings.rebuilds)
    if len(engines) < 2:
        pytest.skip("timing is off, so one engine was built")
    found = compare_builds(backend.id, trained, engines, trained.evaluation.batch(trained.model.spec, 1))
    record.rebuilds(backend, found)
    assert found.agreement >= LEAST_AGREEMENT
    assert found.latency_spread <= MOST_LATENCY_SPREAD


def test_timing_cache(benchmark, record, pipeline, backend, tmp_path):
    engine, timings = tmp_path / "model.engine", tmp_path / "timings.cache"
    cold = build_anew(backend.id, pipeline, engine, timings)
    if not timings.exists():
        pytest.skip(cold["timing_cache"]["reason"])
    warm = benchmark.pedantic(build_anew, args=(backend.id, pipeline, engine, timings), rounds=1)
    facts = {"cold_seconds": cold["seconds"], "warm_seconds": warm["seconds"], "timing_cache": warm["timing_cache"]}
    facts["input_digest"] = pipeline.calibration.digest
    record.artifact(backend.id, engine.stat().st_size, **facts)
    assert warm["timing_cache"]["hit"], warm["timing_cache"]["reason"]
    assert cold["seconds"] / warm["seconds"] >= LEAST_TIMING_CACHE_SPEEDUP
