"""How much faster than the baseline: both measured in turns, so that a drifting machine does not decide."""

import pytest

from fixtures.timing import Interleaved, check_answers, choose_calls, estimate

PAIRS = 20


@pytest.mark.against_baseline
def test_speedup(benchmark, record, baseline, backend, batch):
    check_answers(backend, batch)
    calls = choose_calls(estimate(lambda: backend(batch)))  # by the faster side, which needs more calls to settle
    timed = Interleaved(lambda: baseline(batch), lambda: backend(batch), pairs=PAIRS, calls=calls)
    logits = benchmark.pedantic(backend, args=(batch,), setup=timed.setup, rounds=timed.rounds)
    record.speedup(backend, batch, timed)
    assert len(logits) == len(batch)
