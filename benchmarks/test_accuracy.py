"""Is it still the same model? Every backend against the live baseline, on the same tensors."""

import pytest

from fixtures.accuracy.comparison import compare_pieces
from fixtures.base.text import one_line
from fixtures.results.columns import describe_top1
from fixtures.results.summary import describe_flips
from fixtures.settings.tolerances import violations


@pytest.mark.against_baseline
@pytest.mark.sharded
def test_accuracy(benchmark, record, suite, trained_pipeline, backend, tolerance):
    expected = trained_pipeline.baseline_answers()  # first: its faults are told before the backend runs
    answers = benchmark.pedantic(trained_pipeline.answers, args=(backend,), rounds=1)
    found = compare_pieces(zip(expected.logits(), answers.logits(), strict=True), trained_pipeline.evaluation.samples)
    record.comparison(backend, found, answers, expected, suite.sample_answers(trained_pipeline, backend))
    broken = violations(found, tolerance)
    if broken:
        top1 = [describe_top1(found)] if found.paired else []
        flips = describe_flips(found, trained_pipeline.model.classes.names)
        accept = suite.how_to_accept(trained_pipeline, backend.id, found)
        lines = [*broken, *top1, f"bounds: {tolerance.reason}", *accept, *flips]
        pytest.fail("\n".join(map(one_line, lines)), pytrace=False)


@pytest.mark.against_baseline
@pytest.mark.sharded
def test_accuracy_shard(trained_pipeline, backend, shard):
    """Under ``-n`` alone: a worker's part of the evaluation that ``test_accuracy`` judges."""
    trained_pipeline.share(backend)
