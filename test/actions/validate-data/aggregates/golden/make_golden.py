"""Writes great-expectations.json: what Great Expectations says of small random columns.

    python3 -m venv .venv && .venv/bin/pip install great_expectations
    .venv/bin/python test/actions/validate-data/aggregates/golden/make_golden.py

Each entry of `columns` has its values and a list of [our check, success, observed value].
"""

import json
import logging
import pathlib
import warnings

import great_expectations as gx
import numpy as np
import pandas as pd

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}
source = context.data_sources.add_pandas("pandas")
rng = np.random.default_rng(20261121)


def outcomes(values, checks):
    frame = pd.DataFrame({"a": values})
    asset = source.add_dataframe_asset(f"asset {len(source.assets)}")
    batch = asset.add_batch_definition_whole_dataframe("all").get_batch({"dataframe": frame})
    found = []
    for name, arguments, ours in checks:
        result = batch.validate(getattr(gx.expectations, f"ExpectColumn{name}")(column="a", **arguments))
        observed = result.result.get("observed_value")
        if isinstance(observed, dict):
            observed = observed["values"][0]
        number = isinstance(observed, (int, float, np.number)) and np.isfinite(observed)
        found.append([ours, bool(result.success), float(observed) if number else None])
    return {"values": [None if pd.isna(value) else value for value in values], "checks": found}


def divergence(reference, threshold, tail=0, internal=0):
    ours = {"reference": {key.replace("_", "-"): value for key, value in reference.items()}, "max": threshold}
    if "bins" in reference:
        ours["reference"]["bins"] = [edge if np.isfinite(edge) else None for edge in reference["bins"]]
    if tail:
        ours["tail-holdout"] = tail
    if internal:
        ours["internal-holdout"] = internal
    arguments = {"partition_object": reference, "threshold": threshold, "tail_weight_holdout": tail, "internal_weight_holdout": internal}
    return ("KLDivergenceToBeLessThan", arguments, {"kl-divergence": ours})


NUMBERS = [
    ("MeanToBeBetween", {"min_value": -0.2, "max_value": 0.3}, {"mean": [-0.2, 0.3]}),
    ("MedianToBeBetween", {"min_value": -0.2, "max_value": 0.3}, {"median": [-0.2, 0.3]}),
    ("StdevToBeBetween", {"min_value": 1.9, "max_value": 2.1}, {"stdev": [1.9, 2.1]}),
    ("SumToBeBetween", {"min_value": -5, "max_value": 5, "strict_max": True}, {"sum": {"min": -5, "below": 5}}),
    ("MinToBeBetween", {"min_value": -4, "max_value": -3}, {"smallest": [-4, -3]}),
    ("MaxToBeBetween", {"min_value": 3}, {"largest": [3, None]}),
    ("UniqueValueCountToBeBetween", {"min_value": 3, "max_value": 30}, {"distinct-count": [3, 30]}),
    ("ProportionOfUniqueValuesToBeBetween", {"min_value": 0.9, "max_value": 1}, {"distinct-share": [0.9, 1]}),
    *[
        (
            "QuantileValuesToBeBetween",
            {"quantile_ranges": {"quantiles": [share], "value_ranges": [[None, 1]]}},
            {"quantiles": {str(share): [None, 1]}, "interpolation": "nearest"},
        )
        for share in (0.1, 0.33, 0.5, 0.9)
    ],
    divergence({"bins": [-2, -1, 0, 1, 2], "weights": [0.2, 0.3, 0.3, 0.2]}, 0.1, tail=0.1),
    divergence({"bins": [-2, -1, 0, 1, 2], "weights": [0, 0.5, 0.5, 0]}, 0.1, tail=0.1, internal=0.05),
    divergence({"bins": [-2, -1, 0, 1, 2], "weights": [0.2, 0.2, 0.2, 0.2], "tail_weights": [0.1, 0.1]}, 0.1),
    divergence({"bins": [-np.inf, 0, np.inf], "weights": [0.5, 0.5]}, 0.1),
]
TEXTS = [
    ("MostCommonValueToBeInSet", {"value_set": ["a", "b"]}, {"most-common-in": ["a", "b"]}),
    ("MostCommonValueToBeInSet", {"value_set": ["a", "b"], "ties_okay": True}, {"most-common-in": ["a", "b"], "ties": "any"}),
    ("DistinctValuesToBeInSet", {"value_set": ["a", "b", "c"]}, {"distinct-in": ["a", "b", "c"]}),
    ("DistinctValuesToContainSet", {"value_set": ["a", "b"]}, {"distinct-contains": ["a", "b"]}),
    ("DistinctValuesToEqualSet", {"value_set": list("abcd")}, {"distinct-equals": list("abcd")}),
    *[
        divergence({"values": values, "weights": weights}, 0.1, tail=tail)
        for tail in (0, 0.05)
        for values, weights in ((["a", "b"], [0.5, 0.5]), (list("abcde"), [0.3, 0.3, 0.2, 0.1, 0.1]))
    ],
]

columns = []
for size in (1, 2, 7, 20, 40, 60):
    numbers = [float(value) for value in np.round(rng.normal(0, 2, size), 2)]
    columns.append(outcomes([*numbers, None] if size % 2 else numbers, NUMBERS))
    texts = [str(rng.choice(list("aabcd")[: 1 + size % 5 + size // 20])) for _ in range(size)]
    columns.append(outcomes([*texts, None], TEXTS))
target = pathlib.Path(__file__).with_name("great-expectations.json")
lines = ",\n".join(json.dumps(column, separators=(",", ":")) for column in columns)
target.write_text(f'{{\n"made_with": {{"great_expectations": "{gx.__version__}"}},\n"columns": [\n{lines}\n]\n}}\n')
print(f"{target.name}: {target.stat().st_size} bytes, {sum(len(column['checks']) for column in columns)} checks")
