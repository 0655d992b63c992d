"""What export and calibration cost, made anew every time, and how large the files are."""

import pytest

from fixtures.export.onnx_export import export_onnx
from fixtures.export.quantization import cpu_scheme, quantize_onnx

CALIBRATION_TENSORS = 16


def test_export(benchmark, record, pipeline, tmp_path):
    if pipeline.model.module is None:
        pytest.skip(f"{pipeline.label}: came as ONNX, so nothing is exported")
    path = tmp_path / "model.onnx"
    spec = pipeline.model.spec
    benchmark.pedantic(export_onnx, args=(pipeline.model.module, spec.size, path, spec.channels), rounds=1)
    pipeline.check_export(path)
    record.artifact("onnx-fp32", path.stat().st_size)


def test_calibration(benchmark, record, pipeline, tmp_path):
    path = tmp_path / "model.onnx"
    chosen = pipeline.calibration.first(CALIBRATION_TENSORS)
    tensors = list(chosen.tensors(pipeline.model.spec))
    args = (pipeline.onnx().path, path, tensors, pipeline.calibrator, cpu_scheme())
    benchmark.pedantic(quantize_onnx, args=args, rounds=1)
    facts = {"calibrator": pipeline.calibrator, "tensors": len(chosen), "input_digest": chosen.digest}
    record.artifact("onnx-int8", path.stat().st_size, **facts)
