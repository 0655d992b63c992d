"""How fast is one call: preprocessed batch on the host in, logits on the host out."""

import pytest

from fixtures.records import WARMUP_CALLS
from fixtures.timing import check_answers


@pytest.mark.benchmark(warmup=True, warmup_iterations=WARMUP_CALLS, min_rounds=20, max_time=2.5)
def test_latency(benchmark, record, backend, batch):
    check_answers(backend, batch)
    logits = benchmark(backend, batch)
    record.latency(backend, batch)
    assert len(logits) == len(batch)
