"""Writes evidently.json: what the real Evidently says about a grid of columns.

    python3 -m venv .venv && .venv/bin/pip install evidently==0.7.23 'pandas<3'
    .venv/bin/python test/shared/stats/golden/make_evidently.py          # writes
    .venv/bin/python test/shared/stats/golden/make_evidently.py --check  # compares with the committed file

The columns are made from whole numbers by the same few operations as in evidently-grid.ts, so that both sides have the
same bits and the file holds results only.
"""

import json
import math
import pathlib
import sys
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")

import evidently  # noqa: E402
from evidently.legacy.calculations import stattests  # noqa: E402
from evidently.legacy.calculations.stattests.registry import get_stattest  # noqa: E402
from evidently.legacy.core import ColumnType  # noqa: E402


def uniform(n, seed):
    """n numbers in (0, 1): a permutation of a lattice, exact in binary64 up to one division."""
    return [((i * 7919 + seed * 104729) % 10007 + 1) / 10009 for i in range(n)]


SHAPES = {
    "uniform": lambda u: u,
    "shifted": lambda u: u * 0.9 + 0.1,
    "skewed": lambda u: 1 / (1 - u) - 1,
    "skewed-more": lambda u: (1 / (1 - u) - 1) * 1.25,
    "five": lambda u: float(math.floor(u * 5)),
    "five-tilted": lambda u: float(math.floor(u * u * 5)),
    "two": lambda u: float(math.floor(u * 2)),
    "two-tilted": lambda u: float(math.floor(u * u * 2)),
    "twelve": lambda u: float(math.floor(u * 12)),
    "twelve-cut": lambda u: float(math.floor(u * 9)),
    "tied": lambda u: math.floor(u * 60) / 4,
    "tied-moved": lambda u: math.floor(u * 60 + 4) / 4,
    "constant": lambda u: 7.0,
    "other-constant": lambda u: 8.0,
    "huge": lambda u: u * 1e150,
    "huge-moved": lambda u: u * 1.2e150,
    "tiny": lambda u: u * 1e-9,
    "tiny-moved": lambda u: u * 1.2e-9,
    "far": lambda u: u + 50,
}
PAIRS = [
    ("uniform", "uniform"), ("uniform", "shifted"), ("skewed", "skewed-more"), ("five", "five"), ("five", "five-tilted"),
    ("two", "two-tilted"), ("two", "two"), ("twelve", "twelve-cut"), ("twelve-cut", "twelve"), ("tied", "tied-moved"),
    ("constant", "constant"), ("constant", "other-constant"), ("huge", "huge-moved"), ("tiny", "tiny-moved"),
    ("uniform", "far"), ("constant", "five"), ("five", "two"),
]
SIZES = [(40, 60), (300, 250), (1000, 400), (1001, 1500), (900, 12000), (12000, 11000)]
TESTS = ["ks", "chisquare", "z", "wasserstein", "jensenshannon", "psi", "kl_div", "hellinger"]
NUMERIC_ONLY = {"ks", "wasserstein"}
CATEGORICAL_ONLY = {"chisquare", "z"}


def column(shape, n, seed, holes):
    values = [SHAPES[shape](u) for u in uniform(n, seed)]
    if holes:
        values = [math.nan if i % 7 == 3 else (math.inf if i % 31 == 5 else v) for i, v in enumerate(values)]
    return pd.Series(values, dtype="float64")


def clean(series):
    # What Evidently does before any test.
    return series.replace([-np.inf, np.inf], np.nan).dropna()


def plain(value):
    value = float(value)
    return value if math.isfinite(value) else repr(value)


results = []
for before, now in PAIRS:
    for place, (n, m) in enumerate(SIZES):
        large = max(n, m) > 10000
        if large and (before, now) not in [("uniform", "uniform"), ("uniform", "shifted"), ("skewed", "skewed-more"), ("tied", "tied-moved")]:
            continue
        holes = place == 1
        reference, current = clean(column(before, n, 3, holes)), clean(column(now, m, 11, holes))
        entry = {"reference": before, "current": now, "rows": [n, m], "holes": holes, "numeric": {}, "categorical": {}}
        for kind, feature in (("numeric", ColumnType.Numerical), ("categorical", ColumnType.Categorical)):
            if kind == "categorical" and before in ("uniform", "skewed", "huge", "tiny") and max(n, m) > 300:
                continue
            # As Evidently recognises whole numbers, where they have a type.
            whole = kind == "numeric" and (reference % 1 == 0).all() and (current % 1 == 0).all() and not holes and abs(reference).max() < 1e9
            a, b = (reference.astype("int64"), current.astype("int64")) if whole else (reference, current)
            default = get_stattest(a, b, feature, None)
            entry[kind]["integers"] = bool(whole)
            entry[kind]["default"] = default.name
            for test in TESTS:
                if test in (CATEGORICAL_ONLY if kind == "numeric" else NUMERIC_ONLY) and default.name != test:
                    continue
                # A default of numeric columns may be a test that is registered for categories alone.
                chosen = default if default.name == test else get_stattest(a, b, feature, test)
                try:
                    found = chosen(a.copy(), b.copy(), feature, None)
                    entry[kind][test] = [plain(found.drift_score), bool(found.drifted)]
                except Exception as error:  # noqa: BLE001
                    entry[kind][test] = ["raises", type(error).__name__]
        results.append(entry)

made = {"made_with": {"evidently": evidently.__version__, "pandas": pd.__version__, "numpy": np.__version__}, "grid": results}
target = pathlib.Path(__file__).with_name("evidently.json")


def same(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, float) and isinstance(b, float):
        return math.isclose(a, b, rel_tol=1e-7, abs_tol=1e-12)
    return a == b


if "--check" in sys.argv:
    committed = json.loads(target.read_text())["grid"]
    wrong = [e for e, f in zip(committed, results) if not same(e, json.loads(json.dumps(f)))]
    if len(committed) != len(results):
        wrong.append({"committed": len(committed), "now": len(results)})
    print(json.dumps(wrong[:3]) if wrong else f"{target.name} agrees with {made['made_with']}")
    sys.exit(1 if wrong else 0)
target.write_text("{\n" + f'"made_with": {json.dumps(made["made_with"])},\n"grid": [\n' + ",\n".join(json.dumps(e) for e in results) + "\n]}\n")
print(f"{target.name}: {target.stat().st_size} bytes, {len(results)} columns")
