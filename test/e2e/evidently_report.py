"""What the real Evidently says of two CSV files with its default drift preset, as JSON: scores by column, and the share."""

import json
import sys
import warnings

import pandas as pd

warnings.simplefilter("ignore")

from evidently import Report  # noqa: E402
from evidently.presets import DataDriftPreset  # noqa: E402

reference, current = (pd.read_csv(path) for path in sys.argv[1:3])
metrics = Report([DataDriftPreset()]).run(current, reference).dict()["metrics"]
columns = {}
for metric in metrics:
    config = metric["config"]
    if config["type"].endswith("ValueDrift"):
        columns[config["column"]] = [config["method"], float(config["threshold"]), float(metric["value"])]
[count] = [metric["value"] for metric in metrics if metric["config"]["type"].endswith("DriftedColumnsCount")]
print(json.dumps({"columns": columns, "drifted": count["count"], "share": count["share"]}))
