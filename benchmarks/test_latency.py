"""How fast is one call: preprocessed batch on the host in, logits on the host out."""

from functools import partial

from fixtures.timing.interleaved import between_rounds, check_answers, choose_rounds, choose_warmup, estimate


def test_latency(benchmark, measure, record, backend, batch):
    check_answers(backend, batch)
    call = partial(backend, batch)
    seconds = estimate(call)
    schedule = {"rounds": choose_rounds(seconds), "warmup_rounds": choose_warmup(seconds)}
    logits = benchmark.pedantic(backend, args=(batch,), setup=partial(between_rounds, call), **schedule)
    for found in measure.latency(backend, batch):
        record.latency(backend, batch, found)
    assert len(logits) == len(batch)
