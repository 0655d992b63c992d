"""What it costs to make a photograph into a tensor, beside the chain that tutorials use."""

import numpy as np
import pytest
import torch

from fixtures.inputs.datasets import SAMPLE
from fixtures.inputs.images import ARTICLE_SPEC, preprocess, read_image
from fixtures.session.measure import how_timed
from fixtures.session.recorder import digest
from fixtures.timing.interleaved import Interleaved

PAIRS, CALLS = 10, 2
LEAST_SPEEDUP = 3.0


@pytest.fixture(scope="module")
def photograph():
    """12 megapixels, uint8 (3000, 4000, 3): the sample, enlarged; pixel values do not change the time."""
    height, width = (np.arange(n) * side // n for n, side in zip((3000, 4000), read_image(SAMPLE).shape, strict=False))
    return np.ascontiguousarray(read_image(SAMPLE)[np.ix_(height, width)])


def article(image):
    """ToTensor, Resize of the float tensor, Normalize."""
    from torchvision import transforms  # here: nothing else that is collected needs its two seconds

    spec = ARTICLE_SPEC
    chain = [
        transforms.ToTensor(),
        transforms.Resize((spec.size, spec.size)),
        transforms.Normalize(spec.mean, spec.std),
    ]
    return transforms.Compose(chain)(image)


@pytest.mark.benchmark(group="preprocessing")
def test_decode(benchmark):
    benchmark.extra_info.update(what="preprocessing", input_digest=digest(np.fromfile(SAMPLE, np.uint8)))
    assert benchmark(read_image, SAMPLE).dtype == np.uint8


@pytest.mark.benchmark(group="preprocessing")
def test_decode_and_preprocess(benchmark, pipeline):
    spec = pipeline.model.spec
    info = {"input_digest": digest(np.fromfile(SAMPLE, np.uint8)), "spec": spec.as_dict()}
    benchmark.extra_info.update(what="decode-and-preprocess", model=pipeline.label, photograph=SAMPLE.name, **info)
    tensor = benchmark(lambda: preprocess(read_image(SAMPLE), spec))
    assert tensor.shape == spec.shape


@pytest.mark.benchmark(group="preprocessing of 12 megapixels")
def test_preprocess_12_megapixels(benchmark, photograph, suite):
    torch.set_num_threads(suite.settings.threads)
    timed = Interleaved(
        lambda: article(photograph),
        lambda: preprocess(photograph, ARTICLE_SPEC),
        pairs=PAIRS,
        calls=CALLS,
        **how_timed(benchmark),
    )
    benchmark.pedantic(preprocess, args=(photograph, ARTICLE_SPEC), setup=timed.setup, rounds=timed.rounds)
    if not benchmark.stats:
        pytest.skip("timing is off")
    timed.finish()
    speedup = timed.speedup(benchmark.stats.stats.data)
    benchmark.extra_info.update(what="preprocessing", input_digest=digest(photograph), speedup=speedup.as_dict())
    assert speedup.ratio >= LEAST_SPEEDUP
