"""Is it still the same model? Every backend against the live baseline, on the same tensors."""

import pytest

from fixtures.comparison import compare_pieces
from fixtures.datasets import imagenet_names
from fixtures.report import describe_flips
from fixtures.tolerances import violations


@pytest.mark.against_baseline
@pytest.mark.sharded
def test_accuracy(benchmark, record, trained, baseline, backend, tolerance):
    answers = benchmark.pedantic(trained.answers, args=(backend,), rounds=1)
    expected = trained.answers(baseline)
    found = compare_pieces(zip(expected.logits(), answers.logits(), strict=True), trained.evaluation.samples)
    record.comparison(backend, found, answers, expected)
    broken = violations(found, tolerance)
    if broken:
        lines = [*broken, f"bounds: {tolerance.reason}", *describe_flips(found, imagenet_names())]
        pytest.fail("\n".join(lines), pytrace=False)


@pytest.mark.against_baseline
@pytest.mark.sharded
def test_accuracy_shard(trained, backend, shard):
    """Under ``-n`` alone: a worker's part of the evaluation that ``test_accuracy`` judges."""
    trained.share(backend)
