"""Judge the accuracy of one saved run by that of another, of the same photographs but perhaps of other weights.

    python -m examples.against_main main.json new.json

The gate judges a model by runs of the same weights. A pull request often changes the weights: then the question is
whether each backend of the new model is as good as that of the old one. The limits are the gate's for accuracy. Prints
Markdown, and ends with status 1 where something regressed; with 2 where a file is no saved run.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from fixtures.backends.registry import REGISTRY
from fixtures.base.errors import QuantbenchError
from fixtures.gate.judge import REGRESSED, Verdict, judge_alike, judge_one
from fixtures.gate.session import describe
from fixtures.saved.history import Measurement, SavedRun, read_run
from fixtures.settings.command_line import DEFAULT_TOLERANCES
from fixtures.settings.gate_settings import GateSettings
from fixtures.settings.tolerances import load_tolerances
from fixtures.storage.documents import read_json


def verdicts(main: SavedRun, new: SavedRun, settings: Callable[[Measurement], GateSettings]) -> list[Verdict]:
    """A verdict on each share and drift of ``new``; where the photographs differ too, it has no baseline."""
    return [_verdict(main, one, settings(one)) for one in new.measurements.values() if one.value is not None]


def _verdict(main: SavedRun, new: Measurement, settings: GateSettings) -> Verdict:
    before = main.measurements.get(new.key)
    if before and before.of.get("evaluation") == new.of.get("evaluation"):  # the photographs, whatever the weights
        return judge_alike([before], new, settings)
    return judge_one([replace(main, verdicts={}, accepted=frozenset())], new, settings)


def _read(path: Path) -> SavedRun:
    try:
        return read_run(read_json(path), path.name)
    except (OSError, ValueError, QuantbenchError) as fault:
        raise QuantbenchError(f"{path}: no saved run ({fault}); give what --benchmark-json wrote") from None


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Judge the accuracy of a saved run by that of another.")
    parser.add_argument("main", type=Path, help="what --benchmark-json wrote of the main branch's model")
    parser.add_argument("new", type=Path, help="and of the model that is to replace it")
    given = parser.parse_args(arguments)
    try:
        before, new = _read(given.main), _read(given.new)
    except QuantbenchError as fault:
        print(fault, file=sys.stderr)
        return 2
    found = verdicts(before, new, load_tolerances(DEFAULT_TOLERANCES, tuple(REGISTRY)).gate.for_)
    print("## Against main\n")
    print("\n".join(f"- {each.verdict}: {describe(each)}" for each in found) or "Nothing to compare.")
    left = sorted(
        {benchmark for benchmark, _ in before.measurements} - {benchmark for benchmark, _ in new.measurements}
    )
    print("".join(f"- not in this run: {name}\n" for name in left), end="")
    return int(any(each.verdict == REGRESSED for each in found))


if __name__ == "__main__":
    sys.exit(main())
