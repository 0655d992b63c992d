"""Which calibrator, how many photographs, how many at a time? An hour on a CPU: run with -m study."""

import pytest

from fixtures.backends.engine_precisions import LEAST_INT8, shares_at
from fixtures.evaluation.evaluator import EVALUATION_BATCH
from fixtures.studies.calibrators import batch_effect, by_tensorrt, study

# A least and a largest value know of no batches. TensorRT's kernels for another batch size add in another order: some
# roundings of float32, 2.6e-6 at most in four such cases of efficientnet_lite0 on an H100.
MOST_MINMAX_CHANGE, MOST_MINMAX_CHANGE_TENSORRT = 1e-6, 1e-5


@pytest.mark.study
def test_calibration_study(benchmark, record, suite, trained_pipeline, studied):
    case, pipeline = studied
    logits = benchmark.pedantic(pipeline.evaluate, args=(pipeline.backend(case.backend),), rounds=1)
    change = batch_effect(pipeline, case)
    sides = trained_pipeline.logits(trained_pipeline.baseline), logits
    bounds = suite.tolerance(trained_pipeline, case.backend)  # whose baseline it is judged by
    record.study(pipeline, study(pipeline, case, sides, change, bounds, suite.results.study))
    assert pipeline.calibration.photographs.isdisjoint(pipeline.evaluation.photographs)
    if layers := pipeline.backend(case.backend).facts.get("layers"):
        assert shares_at(layers, EVALUATION_BATCH).get("INT8", 0) >= LEAST_INT8
    if case.calibrator == "minmax" and change is not None:
        assert change <= (MOST_MINMAX_CHANGE_TENSORRT if by_tensorrt(case.backend) else MOST_MINMAX_CHANGE)
