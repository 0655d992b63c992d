"""quantbench: is the exported, FP16 or INT8 engine still the same model as the PyTorch one, and how much faster is it?

    pytest benchmarks          the main job; a user reads its last table
    pytest                     that, and the tests of the pipeline under fixtures/tests

``fixtures/README.md`` has the design and how to add a backend, a metric or an option; ``fixtures/__init__.py`` is the
map of the packages.
"""

pytest_plugins = [
    f"fixtures.plugin.{name}"
    for name in ("options", "parallel", "again", "start", "against", "running", "finish", "fixtures")
]
