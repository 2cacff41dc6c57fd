"""Evidently's default data drift preset over pairs of files: reference, current, reference, current, ...

Prints one JSON line per pair: {"columns": {name: drifted}, "share": share of drifting columns}.
"""
import json
import sys
import warnings

warnings.filterwarnings("ignore")
import pandas  # noqa: E402
from evidently import Report  # noqa: E402
from evidently.presets import DataDriftPreset  # noqa: E402


def read(path):
    return pandas.read_parquet(path) if path.endswith(".parquet") else pandas.read_csv(path)


def drifted(config, value):
    """As the tests of the package decide: small p-values, large distances."""
    threshold = config.get("threshold")
    threshold = (0.05 if "p_value" in config["method"] else 0.1) if threshold is None else threshold
    if "p_value" not in config["method"]:
        return value >= threshold
    return value <= threshold if config["method"].startswith("K-S") else value < threshold


paths = sys.argv[1:]
for reference, current in zip(paths[::2], paths[1::2]):
    snapshot = Report([DataDriftPreset()]).run(read(current), read(reference))
    columns = {}
    share = None
    for metric in snapshot.dict()["metrics"]:
        config = metric["config"]
        if config["type"].endswith("ValueDrift"):
            columns[config["column"]] = bool(drifted(config, metric["value"]))
        elif config["type"].endswith("DriftedColumnsCount"):
            share = metric["value"]["share"]
    print(json.dumps({"columns": columns, "share": share}), flush=True)
