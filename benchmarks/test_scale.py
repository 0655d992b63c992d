"""Memory and throughput over thousands of images. Minutes each: run with -m scale."""

import json
import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
import torch

from fixtures.accuracy.comparison import compare_pieces
from fixtures.backends.registry import BASELINE
from fixtures.evaluation.pipeline import Pipeline
from fixtures.evaluation.run_folder import RunFolder
from fixtures.export.quantization import DEFAULT_CALIBRATOR
from fixtures.inputs.datasets import EVALUATION_PHOTOS, calibration_set, evaluation_set
from fixtures.models.loading import LITE0, load_model
from fixtures.settings.command_line import usable_cpus
from fixtures.storage.artifact_cache import ArtifactCache

BACKEND = "onnxruntime-int8"
FEW, MANY = 1_000, 20_000
# An image: its path, digest and label, and what is kept of its logits. Half of the logits of a single backend.
MOST_GROWTH_BYTES = 2_000
LEAST_SCALING = 0.5  # of the ideal
SHARED, SHARED_BY_A_GPU = 640, 3_200

pytestmark = pytest.mark.scale


def links(folder, count):
    """``count`` photographs: links to the shipped ones, again and again."""
    folder.mkdir()
    sources = sorted(EVALUATION_PHOTOS.glob("*.jpg"))
    for index in range(count):
        (folder / f"photo_{index}.jpg").symlink_to(sources[index % len(sources)])
    return folder


def peak_bytes(folder, artifacts, scratch):
    """In a process of its own: evaluate and compare; the most memory it ever held."""
    evaluation = evaluation_set(folder)
    run = RunFolder.begin(scratch)
    pipeline = Pipeline(
        label=LITE0,
        model=load_model(LITE0),
        cache=ArtifactCache(artifacts, announce=lambda line: None),
        calibration=calibration_set(None, evaluation_set(None)),
        evaluation=evaluation,
        calibrator=DEFAULT_CALIBRATOR,
        threads=usable_cpus(),
        run=run,
    )
    answers = pipeline.answers(pipeline.backend(BACKEND))
    found = compare_pieces(zip(answers.logits(), answers.logits(), strict=True), evaluation.samples)
    run.end(interrupted=False)
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return found.n, int(status["VmHWM"].split()[0]) * 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peak memory is read from /proc")
def test_memory_is_flat_in_the_number_of_images(benchmark, suite, tmp_path):
    folders = {count: links(tmp_path / str(count), count) for count in (FEW, MANY)}

    def peak(count):
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            compared, peak = pool.submit(peak_bytes, folders[count], suite.cache.root, tmp_path).result()
        assert compared == count
        return peak

    def measure():
        peak(FEW)  # where nothing is cached, this one exports and calibrates, which takes more than any image does
        return {count: peak(count) for count in folders}

    peaks = benchmark.pedantic(measure, rounds=1)
    growth = (peaks[MANY] - peaks[FEW]) / (MANY - FEW)
    benchmark.extra_info.update(what="memory", backend=BACKEND, peak_bytes=peaks, bytes_an_image=growth)
    assert growth <= MOST_GROWTH_BYTES


def shared_by(workers, suite, folder, path):
    """Images a second of each worker of a run, by name."""
    line = [sys.executable, "-m", "pytest", Path(__file__).with_name("test_accuracy.py"), "-n", str(workers)]
    backend = "torch-fp16" if torch.cuda.is_available() else BACKEND  # beside GPUs a CPU would set the pace
    line += ["--model", LITE0, "--backend", backend, "--images", folder, "--artifacts-dir", suite.cache.root]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    done = subprocess.run(
        [*map(str, line), "--benchmark-json", str(path)],
        cwd=Path(__file__).parents[1],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (saved,) = json.loads(path.read_text())["benchmarks"]
    work = saved["extra_info"]["baseline_evaluation"]["workers"]
    return {name: each["images"] / each["seconds"] for name, each in work.items()}


def test_throughput_of_workers(benchmark, suite, tmp_path):
    """The baseline, shared by one worker and by two, or by one for each GPU; a CPU's cores are divided among them."""
    gpus = torch.cuda.device_count()
    many = max(2, gpus)
    folder = links(tmp_path / "photos", SHARED_BY_A_GPU * gpus or SHARED)

    def measure():
        turns = (1, many, many, 1)  # a machine that grows slower slows both
        return [(count, shared_by(count, suite, folder, tmp_path / "run.json")) for count in turns]

    rates = benchmark.pedantic(measure, rounds=1)
    one, all_ = (sum(sum(rate.values()) for count, rate in rates if count == which) for which in (1, many))
    scaling = all_ / one / max(1, gpus)
    info = {"images_per_second": rates, "gpus": gpus, "scaling": scaling}
    benchmark.extra_info.update(what="throughput", backend=BASELINE, **info)
    assert scaling >= LEAST_SCALING
