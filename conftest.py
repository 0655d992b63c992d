"""quantbench: is the exported, FP16 or INT8 engine still the same model as the PyTorch one, and how much faster?

    pytest benchmarks          the main job; a user reads its last table
    pytest                     that, and the tests of the pipeline under fixtures/tests

Data walks one way, one module of fixtures/ a stage::

    images -> models -> onnx export -> (calibration -> Q/DQ) -> engine -> backend -> comparison | timing
           -> history -> gate, report

settings    what the command line asked for, checked before any work
suite       what one run shares; makes a Pipeline a model
pipeline    one model's artifacts, each built once, and its backends, each opened once
images      decode, the one preprocessing function; its InputSpec belongs to the model
datasets    calibration and evaluation sets: photographs, views of them, labels, a digest each; never overlapping
digests     SHA-256 of photographs, read in parallel, and only where they changed
threads     work shared among threads, in order and in bounded memory
models      name -> architecture, hash-checked weights, input spec; random_weights: seeded ones, for timing
onnx_export, quantization    torch -> ONNX -> calibrated Q/DQ, each checked before use
saturation  does this processor add INT8 products exactly, and weights that fit where it does not
tensorrt_*  api: which generation is installed, and what it can do; settings, onnx: what an engine is built with and of;
            engine, calibrator: ONNX -> engine; inspector: what it computes in; artifacts: all of it, cached
artifacts   a content-addressed cache of what was built; a mismatch rebuilds and says why
ours        what on a shared disk is this suite's own, and who else may change it
backends    one file a runtime behind one protocol: float32 batch on the host in, logits on the host out
evaluation, pieces, runs     a backend over all images, decoded ahead; its answers on disk, shared by the workers of a
            run, left to the next by one that is killed, deleted at its end
reference, baseline, qdq_checks    is it the published preprocessing; does the baseline know its images; are the INT8
            file's weights the model's, and its input range that of the preprocessing
metrics     an entry a metric: what is kept of each image, what comes of it, its bound, its part in the gate, its column
comparison, significance, tolerances    all metrics and the flips against the baseline; is a loss luck; the bounds
allocator   what is freed is kept, alike for every backend that is timed
timing      quantiles; the baseline and a backend measured in turns, and the ratio's interval
device, nvml    what machine a time was taken on, its state before and after each benchmark; cuda_driver: the GPU
study, study_table, study_plot    which calibrator, how many photographs, how many at a time (-m study)
rebuilds    how alike two builds of one engine are
history, gate, vanished      saved runs and this one in, verdicts out; gate_session: a run under --gate;
                             gate_proof: how often it errs
documents, saved_shapes      JSON from outside, bounded and checked as it is read; what is read of a saved run
records, report, precisions  results into pytest-benchmark's JSON and into the summary
columns, cells               the one table of terminal, page and Markdown: a title and a cell a column
saving, unfinished    that JSON, written whole or not at all; what was measured so far, for the case of a kill
text        what comes from outside, made fit for terminal, page and Markdown
html_report, report_*        that JSON, and the history, into the page, charts and Markdown of --report
workers, parallel            which worker has which GPU, processors and tests; the hooks of pytest-xdist
plugin      the options, fixtures and hooks: with parallel, all that imports pytest

Rules that carry the trust:

1. One clock, host time, around the same work for every backend: input on the host in, logits on the host out.
2. Nothing vacuous passes: no images, one-class answers, random weights are an error or a skip with its reason.
3. Calibration, baseline and every backend receive the same tensors from the one preprocessing function.
4. A cache key covers all that an artifact depends on.
5. Across machines and days only the ratio to the baseline counts, measured in turns with it in the same run.
6. A fault is one line that names the file or setting, the cause and the way out, before long work begins.
7. A bad photograph stops the run with its name.

A new backend is one file under fixtures/backends with its BackendEntry in the registry. Its id is frozen: it keys
the history.
"""

pytest_plugins = ["fixtures.parallel", "fixtures.plugin"]
