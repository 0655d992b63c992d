"""How fast is one call: preprocessed batch on the host in, logits on the host out."""

from functools import partial

from fixtures.session.recorder import WARMUP_CALLS
from fixtures.timing.interleaved import check_answers, choose_rounds, estimate


def test_latency(benchmark, record, backend, batch):
    check_answers(backend, batch)
    rounds = choose_rounds(estimate(partial(backend, batch)))
    logits = benchmark.pedantic(backend, args=(batch,), rounds=rounds, warmup_rounds=WARMUP_CALLS)
    record.latency(backend, batch)
    assert len(logits) == len(batch)
