"""Is it still the same model? Every backend against the live baseline, on the same tensors."""

import pytest

from fixtures.comparison import compare
from fixtures.datasets import imagenet_names
from fixtures.report import describe_flips, describe_top1
from fixtures.tolerances import violations


@pytest.mark.against_baseline
def test_accuracy(benchmark, record, trained, backend, tolerance):
    baseline_logits = trained.baseline_logits()  # first: its faults are told before the backend runs
    logits = benchmark.pedantic(trained.evaluate, args=(backend,), rounds=1)
    found = compare(baseline_logits, logits, trained.evaluation.samples)
    record.comparison(backend, found)
    broken = violations(found, tolerance)
    if broken:
        top1 = [describe_top1(found)] if found.paired else []
        lines = [*broken, *top1, f"bounds: {tolerance.reason}", *describe_flips(found, imagenet_names())]
        pytest.fail("\n".join(lines), pytrace=False)
