"""How much faster than the baseline: both measured in turns, so that a drifting machine does not decide."""

from functools import partial

import pytest

from fixtures.session.measure import how_timed
from fixtures.timing.interleaved import Interleaved, check_answers, choose_schedule, estimate


@pytest.mark.against_baseline
def test_speedup(benchmark, measure, record, baseline, backend, batch):
    check_answers(backend, batch)
    sides = partial(baseline, batch), partial(backend, batch)
    timed = Interleaved(*sides, **choose_schedule(*map(estimate, sides)), **how_timed(benchmark))
    logits = benchmark.pedantic(backend, args=(batch,), setup=timed.setup, rounds=timed.rounds)
    for measured in measure.speedup(timed):
        record.speedup(backend, batch, measured)
    assert len(logits) == len(batch)
