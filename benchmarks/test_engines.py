"""How alike are two builds of one engine, and what the timing cache saves. Minutes each: run with -m rebuild."""

from dataclasses import replace

import pytest

from fixtures.backends.tensorrt.api import find_api
from fixtures.backends.tensorrt.backend import engine_builder, open_file
from fixtures.storage.artifact_cache import ArtifactCache
from fixtures.studies.rebuilds import compare_builds, violations

LEAST_TIMING_CACHE_SPEEDUP = 5.0

pytestmark = [pytest.mark.engine, pytest.mark.rebuild]


def test_rebuild(benchmark, record, suite, trained_pipeline, engine_id, tmp_path):
    """From the weights on, as on another machine: the scales may differ from one calibration to the next, too."""
    engines = []

    def export_and_calibrate():
        anew = replace(trained_pipeline, cache=ArtifactCache(tmp_path / str(len(engines)), announce=suite.announce))
        engines.append(tmp_path / f"{len(engines)}.engine")
        return (engine_builder(engine_id, anew), engines[-1]), {}

    # What is timed is the build of the engine alone.
    benchmark.pedantic(lambda build, path: build(path), setup=export_and_calibrate, rounds=suite.settings.rebuilds)
    if len(engines) < 2:
        pytest.skip("timing is off, so one engine was built")
    builds = (open_file(path, engine_id) for path in engines)  # one open at a time
    found = compare_builds(trained_pipeline, builds, trained_pipeline.evaluation.batch(trained_pipeline.model.spec, 1))
    record.rebuilds(engine_id, found)
    if lines := violations(engine_id, found):
        pytest.fail("\n".join(lines), pytrace=False)


def test_timing_cache(benchmark, record, pipeline, engine_id, tmp_path):
    engine, timings = tmp_path / "model.engine", tmp_path / "timings.cache"
    build = engine_builder(engine_id, pipeline, timings)
    cold = build(engine)
    if not timings.exists():
        pytest.skip(cold["timing_cache"]["reason"])
    warm = benchmark.pedantic(build, args=(engine,), rounds=1)
    find_api().timings.pop(timings)  # from here on the file is read
    read = build(engine)
    seconds = {"cold_seconds": cold["seconds"], "warm_seconds": warm["seconds"], "file_seconds": read["seconds"]}
    facts = {"timing_cache": warm["timing_cache"], "timing_cache_file": read["timing_cache"]}
    record.artifact(engine_id, engine.stat().st_size, **seconds, **facts, input_digest=pipeline.calibration.digest)
    assert warm["timing_cache"]["hit"], warm["timing_cache"]["reason"]
    assert cold["seconds"] / warm["seconds"] >= LEAST_TIMING_CACHE_SPEEDUP
