"""What the harness itself adds to a call."""

import statistics
import time
from functools import partial

import numpy as np
import pytest

from fixtures.session.measure import how_timed
from fixtures.session.recorder import digest
from fixtures.timing.interleaved import Interleaved, choose_schedule, estimate

CALLS = 2000
MOST_ADDED_SECONDS = 5e-6
MOST_ADDED_SHARE = 0.02
BATCH = np.zeros((1, 3, 224, 224), np.float32)


def identity(batch):
    """As quick as a call can be: what is then measured is the harness."""
    return batch


def bare_loop():
    times = []
    for _ in range(CALLS):
        start = time.perf_counter()
        identity(BATCH)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


@pytest.mark.engine
def test_harness_overhead_on_an_engine(benchmark, measure, record, backend, batch):
    call = partial(backend, batch)
    seconds = estimate(call)
    timed = Interleaved(call, call, **choose_schedule(seconds, seconds), **how_timed(benchmark))
    benchmark.pedantic(call, setup=timed.setup, rounds=timed.rounds)
    found = measure.harness(timed)
    if not found:
        pytest.skip("timing is off")
    record.harness(backend, batch, found)
    assert found.added_ms <= max(MOST_ADDED_SECONDS * 1e3, MOST_ADDED_SHARE * found.bare_ms)


def test_harness_overhead(benchmark):
    bare = bare_loop()
    benchmark.pedantic(identity, args=(BATCH,), rounds=CALLS, warmup_rounds=10)
    if not benchmark.stats:
        pytest.skip("timing is off")
    added = statistics.median(benchmark.stats.stats.data) - bare
    benchmark.extra_info.update(what="harness", input_digest=digest(BATCH), added_us=added * 1e6)
    assert added <= MOST_ADDED_SECONDS
