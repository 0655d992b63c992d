"""quantbench: is the exported, FP16 or INT8 engine still the same model as the PyTorch one, and how much faster?

    pytest benchmarks          the main job; a user reads its last table
    pytest                     that, and the tests of the pipeline under fixtures/tests

Data walks one way, one package of fixtures/ a stage::

    images -> models -> onnx export -> (calibration -> Q/DQ) -> engine -> backend -> comparison | timing
           -> history -> gate, report

The packages of fixtures/ stand in this order; ``fixtures/__init__.py`` is their map, and each has one of its own.

Rules that carry the trust:

1. One clock, host time, around the same work for every backend: input on the host in, logits on the host out.
2. Nothing vacuous passes: no images, one-class answers, random weights are an error or a skip with its reason.
3. Calibration, baseline and every backend receive the same tensors from the one preprocessing function.
4. A cache key covers all that an artifact depends on.
5. Across machines and days only the ratio to the baseline counts, measured in turns with it in the same run.
6. A fault is one line that names the file or setting, the cause and the way out, before long work begins.
7. A bad photograph stops the run with its name.

A new backend is one file under fixtures/backends, named in fixtures/backends/registry.py. Its id is frozen: it keys the
history.
"""

pytest_plugins = [
    f"fixtures.plugin.{name}" for name in ("options", "parallel", "start", "running", "finish", "fixtures")
]
