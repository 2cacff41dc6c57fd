"""Writes golden.json: what Great Expectations itself says about small tables, expectation by expectation.

    python3 -m venv .venv && .venv/bin/pip install great_expectations==1.24.1 pandas==3.1.1
    .venv/bin/python test/actions/validate-data/import/gx/make_golden.py          # writes
    .venv/bin/python test/actions/validate-data/import/gx/make_golden.py --check  # compares with the committed file

golden.json holds the tables and, for each expectation as a suite file has it, the success, counts and value that GX
reports. The unit tests put the same suite to the same table through this project's import and compare. suite-1x.json
is a suite as GX writes it, with the verdicts of a whole run.
"""

import io
import json
import logging
import math
import os
import pathlib
import sys
import warnings

os.environ["GX_ANALYTICS_ENABLED"] = "false"
logging.disable(logging.CRITICAL)
warnings.filterwarnings("ignore")

import great_expectations as gx
import great_expectations.expectations as gxe
import numpy as np
import pandas as pd
from great_expectations.expectations.registry import get_expectation_impl
from great_expectations.expectations.row_conditions import Column

here = pathlib.Path(__file__).parent

# ---- tables: what pandas would have read from a file; None and NaN are both missing to it ----
tables = {
    "mixed": {
        "id": list(range(1, 21)),
        "n": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 9, 2, None, None, None, 1, 0, -5],
        "x": [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 0.1, 0.2, 0.3, 0.1, 0.7, 1.1, 1.2, 100.25, None, None],
        "s": ["a", "b", "c", "a", "b", "c", "a", "b", "c", "a", "aa", "bb", "", "zebra", "Ärger", None, None, "a1", "b2", "c3"],
        "code": ["AB-1", "AB-22", "CD-3", "xx", "AB-4", None, "AB-5", "ab-6", "AB-7", "AB-8"] + ["AB-9"] * 10,
        "flag": [True, False] * 10,
        "grp": ["u"] * 10 + ["v"] * 5 + [None] * 5,
        "day": ["2026-01-%02d" % d for d in range(1, 20)] + [None],
        "text_day": ["2026-01-02", "Jan 3 2026", "not a day", "2026/02/29", "12:30", None, "2026-13-01", "5", "", "20260102"] + ["2026-03-04"] * 10,
        "doc": ['{"a": 1}', '{"a": "x"}', "[]", "{", None, "3", '"t"', "null", "", '{"a": 2, "b": []}'] + ['{"a": 5}'] * 10,
        "b": [1, 3, 3, 5, 5, 5, 7, 9, 9, 10, None, 10, 8, None, None, 3, None, 1, 0, -5],
        "c": [1, 3, 4, 5, 5, 5, 7, 9, 9, 11, None, 1, None, None, None, 3, None, 1, 0, 5],
    },
    "sorted": {
        "up": [1, 2, 2, None, 3, 5],
        "strict": [1, 2, 3, None, 4, 5],
        "down": [9, 8, 8, 3, None, 1],
        "zigzag": [1, 3, 2, 4, 3, 5],
        "const": [4.0, 4.0, 4.0, 4.0, None, 4.0],
        "only_null": [None] * 6,
    },
    "unique": {
        "a": [1, 1, 2, 2, None, None, None, 3],
        "b": ["x", "y", "x", "x", "x", "x", None, None],
        "k": [1, 2, 3, 4, 5, 6, 7, 8],
        "l": [1, 2, 3, 4, 5, 6, None, None],
    },
}
# A normal-looking column for the tests of distributions: fixed numbers, no generator to depend on.
normal = [round(math.sqrt(2) * 10 * float(v), 3) for v in np.linspace(-0.99, 0.99, 60) ** 3]
tables["dist"] = {
    "z": normal,
    "u": [round(i / 60 + 0.005, 4) for i in range(60)],
    "cat": (["red"] * 30 + ["green"] * 20 + ["blue"] * 10),
    "cat2": (["hot"] * 28 + ["cold"] * 20 + ["hot"] * 2 + ["cold"] * 10),
    "gap": [None if i % 10 == 0 else i % 7 for i in range(60)],
}


def frame(name):
    if "csv" in tables[name]:
        return pd.read_csv(io.StringIO(tables[name]["csv"]))
    df = pd.DataFrame(tables[name])
    if name == "empty":
        df = df.astype({"n": "float64", "s": "str"})
    for column in df.columns:
        if column.startswith("day"):
            df[column] = pd.to_datetime(df[column])
    return df


# ---- expectations ----
cases = []


def case(table, kind, /, **kwargs):
    cases.append({"table": table, "type": kind, "kwargs": kwargs})


M = "mixed"
for mostly in (1, 0.85, 0.8, 0.75, 0.5, 0.0):
    case(M, "expect_column_values_to_not_be_null", column="n", mostly=mostly)
for mostly in (1, 0.15, 0.1, 0.2):
    case(M, "expect_column_values_to_be_null", column="n", mostly=mostly)
case("sorted", "expect_column_values_to_be_null", column="only_null")
case("sorted", "expect_column_values_to_not_be_null", column="only_null")
for kwargs in (
    dict(min_value=-5, max_value=10),
    dict(min_value=-5, max_value=10, strict_min=True),
    dict(min_value=-5, max_value=10, strict_max=True),
    dict(min_value=-5, max_value=10, strict_min=True, strict_max=True, mostly=0.7),
    dict(min_value=0),
    dict(min_value=0, mostly=0.94),
    dict(min_value=0, mostly=0.95),
    dict(max_value=9),
    dict(max_value=9, mostly=14 / 17),
    dict(max_value=9, strict_max=True, mostly=0.5),
    dict(min_value=-5, strict_min=True, strict_max=False),
):
    case(M, "expect_column_values_to_be_between", column="n", **kwargs)
case(M, "expect_column_values_to_be_between", column="x", min_value=0.1, max_value=100.25)
case(M, "expect_column_values_to_be_between", column="x", min_value=0.1, max_value=100.25, strict_min=True)
case(M, "expect_column_values_to_be_between", column="s", min_value="a", max_value="c")
case(M, "expect_column_values_to_be_between", column="day", min_value="2026-01-01", max_value="2026-01-19")
case(M, "expect_column_values_to_be_between", column="day", min_value="2026-01-02", max_value="2026-01-18")
case(M, "expect_column_values_to_be_between", column="day", min_value="2026-01-01", max_value="2026-01-19", strict_min=True)
case("sorted", "expect_column_values_to_be_between", column="only_null", min_value=0)
case(M, "expect_column_values_to_be_in_set", column="s", value_set=["a", "b", "c"])
case(M, "expect_column_values_to_be_in_set", column="s", value_set=["a", "b", "c"], mostly=0.5)
case(M, "expect_column_values_to_be_in_set", column="s", value_set=["a", "b", "c", "aa", "bb", "", "zebra", "Ärger", "a1", "b2", "c3"])
case(M, "expect_column_values_to_be_in_set", column="s", value_set=[])
case(M, "expect_column_values_to_be_in_set", column="n", value_set=[1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
case(M, "expect_column_values_to_be_in_set", column="n", value_set=[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, -5])
case(M, "expect_column_values_to_be_in_set", column="n", value_set=[1, None])
case(M, "expect_column_values_to_be_in_set", column="flag", value_set=[True])
case(M, "expect_column_values_to_be_in_set", column="day", value_set=["2026-01-01", "2026-01-02"])
case(M, "expect_column_values_to_not_be_in_set", column="s", value_set=["zebra"])
case(M, "expect_column_values_to_not_be_in_set", column="s", value_set=["zebra"], mostly=0.9)
case(M, "expect_column_values_to_not_be_in_set", column="s", value_set=["yak"])
case(M, "expect_column_values_to_not_be_in_set", column="s", value_set=[])
case(M, "expect_column_values_to_not_be_in_set", column="n", value_set=[10, 9])
case(M, "expect_column_values_to_not_be_in_set", column="day", value_set=["2026-01-05"])
case(M, "expect_column_values_to_be_unique", column="id")
case(M, "expect_column_values_to_be_unique", column="n")
case(M, "expect_column_values_to_be_unique", column="n", mostly=0.4)
case(M, "expect_column_values_to_be_unique", column="n", mostly=0.5)
case("unique", "expect_column_values_to_be_unique", column="a")
for t in ("int64", "float64", "str", "bool", "datetime64[ns]", "INTEGER", "object", "int", "float", "StringType", "VARCHAR"):
    for column in ("id", "x", "s", "flag"):
        case(M, "expect_column_values_to_be_of_type", column=column, type_=t)
case(M, "expect_column_values_to_be_in_type_list", column="id", type_list=["int64", "float64"])
case(M, "expect_column_values_to_be_in_type_list", column="s", type_list=["int64", "float64"])
case(M, "expect_column_values_to_be_in_type_list", column="s", type_list=["str", "int"])
case(M, "expect_column_value_lengths_to_be_between", column="s", min_value=1, max_value=2)
case(M, "expect_column_value_lengths_to_be_between", column="s", min_value=0, max_value=5)
case(M, "expect_column_value_lengths_to_be_between", column="s", min_value=0, max_value=5, strict_max=True)
case(M, "expect_column_value_lengths_to_be_between", column="s", min_value=0, max_value=5, strict_min=True, mostly=0.9)
case(M, "expect_column_value_lengths_to_be_between", column="s", max_value=2, mostly=0.8)
case(M, "expect_column_value_lengths_to_be_between", column="s", min_value=1)
case(M, "expect_column_value_lengths_to_equal", column="s", value=1)
case(M, "expect_column_value_lengths_to_equal", column="s", value=1, mostly=0.5)
case(M, "expect_column_value_lengths_to_equal", column="code", value=4, mostly=0.9)
case(M, "expect_column_values_to_match_regex", column="code", regex="^[A-Z]{2}-\\d+$")
case(M, "expect_column_values_to_match_regex", column="code", regex="^[A-Z]{2}-\\d+$", mostly=0.85)
case(M, "expect_column_values_to_match_regex", column="code", regex="B-")
case(M, "expect_column_values_to_not_match_regex", column="code", regex="^[a-z]")
case(M, "expect_column_values_to_not_match_regex", column="code", regex="^[a-z]", mostly=0.8)
case(M, "expect_column_values_to_not_match_regex", column="code", regex="#")
for on in ("any", "all"):
    case(M, "expect_column_values_to_match_regex_list", column="code", regex_list=["^AB", "\\d$"], match_on=on)
    case(M, "expect_column_values_to_match_regex_list", column="code", regex_list=["^AB", "^ab", "^CD", "^x"], match_on=on)
case(M, "expect_column_values_to_match_regex_list", column="code", regex_list=["^AB", "\\d$"])
case(M, "expect_column_values_to_not_match_regex_list", column="code", regex_list=["^xx", "^CD"])
case(M, "expect_column_values_to_not_match_regex_list", column="code", regex_list=["^q", "#"])
case(M, "expect_column_values_to_be_dateutil_parseable", column="text_day")
case(M, "expect_column_values_to_be_dateutil_parseable", column="text_day", mostly=0.7)
case(M, "expect_column_values_to_match_strftime_format", column="text_day", strftime_format="%Y-%m-%d")
case(M, "expect_column_values_to_match_strftime_format", column="text_day", strftime_format="%Y-%m-%d", mostly=0.5)
case(M, "expect_column_values_to_be_json_parseable", column="doc")
case(M, "expect_column_values_to_be_json_parseable", column="doc", mostly=0.8)
schema = {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}}
case(M, "expect_column_values_to_match_json_schema", column="doc", json_schema=schema)
tables["docs"] = {"doc": ['{"a": 1}', '{"a": "x"}', "[]", None, "3", '{"a": 2, "b": []}', '{"b": 1}', '{"a": 1.0}']}
case("docs", "expect_column_values_to_match_json_schema", column="doc", json_schema=schema)
case("docs", "expect_column_values_to_match_json_schema", column="doc", json_schema=schema, mostly=0.4)
case("docs", "expect_column_values_to_be_json_parseable", column="doc")
for column in ("up", "strict", "down", "zigzag", "const", "only_null"):
    for strictly in (False, True):
        case("sorted", "expect_column_values_to_be_increasing", column=column, strictly=strictly)
        case("sorted", "expect_column_values_to_be_decreasing", column=column, strictly=strictly)
case("sorted", "expect_column_values_to_be_increasing", column="zigzag", mostly=0.6)
for threshold in (1, 2, 3, 4):
    for two in (True, False):
        case(M, "expect_column_value_z_scores_to_be_less_than", column="x", threshold=threshold, double_sided=two)
case("sorted", "expect_column_value_z_scores_to_be_less_than", column="const", threshold=1, double_sided=True)
case(M, "expect_column_value_z_scores_to_be_less_than", column="n", threshold=1, double_sided=True, mostly=0.5)

for ends in (dict(), dict(strict_min=True), dict(strict_max=True)):
    case(M, "expect_column_max_to_be_between", column="n", min_value=10, max_value=12, **ends)
    case(M, "expect_column_min_to_be_between", column="n", min_value=-7, max_value=-5, **ends)
    case(M, "expect_column_mean_to_be_between", column="b", min_value=4.2, max_value=4.9, **ends)
    case(M, "expect_column_sum_to_be_between", column="b", min_value=60, max_value=74, **ends)
case(M, "expect_column_max_to_be_between", column="n", min_value=11)
case(M, "expect_column_max_to_be_between", column="day", min_value="2026-01-19", max_value="2026-02-01")
case(M, "expect_column_max_to_be_between", column="day", min_value="2026-01-20", max_value="2026-02-01")
for day in ("19", "20"):
    case(M, "expect_column_max_to_be_between", column="day", min_value=f"2026-01-{day}T00:00:00", max_value="2026-02-01T00:00:00")
for low, high, ends in (("01", "19", {}), ("02", "18", {}), ("01", "19", dict(strict_min=True)), ("01", "19", dict(strict_max=True))):
    case(M, "expect_column_values_to_be_between", column="day", min_value=f"2026-01-{low}T00:00:00", max_value=f"2026-01-{high}T00:00:00", **ends)
case(M, "expect_column_max_to_be_between", column="s", min_value="a", max_value="zz")
case(M, "expect_column_min_to_be_between", column="n", max_value=-6)
case(M, "expect_column_mean_to_be_between", column="n", min_value=4, max_value=6)
case(M, "expect_column_mean_to_be_between", column="n", min_value=6)
case("sorted", "expect_column_mean_to_be_between", column="only_null", min_value=0)
case("sorted", "expect_column_max_to_be_between", column="only_null", min_value=0)
case("sorted", "expect_column_sum_to_be_between", column="only_null", min_value=0)
case("sorted", "expect_column_median_to_be_between", column="only_null", min_value=0)
case("sorted", "expect_column_stdev_to_be_between", column="only_null", min_value=0)
case("sorted", "expect_column_unique_value_count_to_be_between", column="only_null", min_value=0)
case(M, "expect_column_mean_to_be_between", column="n")
case(M, "expect_column_median_to_be_between", column="n", min_value=5, max_value=5)
case(M, "expect_column_median_to_be_between", column="n", min_value=5, max_value=6, strict_min=True)
case(M, "expect_column_median_to_be_between", column="x", min_value=1.3, max_value=2.6)
case(M, "expect_column_stdev_to_be_between", column="n", min_value=4, max_value=5)
case(M, "expect_column_stdev_to_be_between", column="n", max_value=4)
case("sorted", "expect_column_stdev_to_be_between", column="const", min_value=0, max_value=0)
case(M, "expect_column_sum_to_be_between", column="n", max_value=50)
for low, high in ((13, 13), (12, 12), (None, 12), (14, None)):
    case(M, "expect_column_unique_value_count_to_be_between", column="n", min_value=low, max_value=high)
case(M, "expect_column_proportion_of_unique_values_to_be_between", column="n", min_value=0.7, max_value=0.8)
case(M, "expect_column_proportion_of_unique_values_to_be_between", column="n", min_value=12 / 17, max_value=1, strict_min=True)
case(M, "expect_column_proportion_of_unique_values_to_be_between", column="id", min_value=1, max_value=1)
case(M, "expect_column_proportion_of_non_null_values_to_be_between", column="n", min_value=0.85, max_value=1)
case(M, "expect_column_proportion_of_non_null_values_to_be_between", column="n", min_value=0.85, max_value=1, strict_min=True)
case(M, "expect_column_proportion_of_non_null_values_to_be_between", column="n", min_value=0.9)
case("sorted", "expect_column_proportion_of_unique_values_to_be_between", column="only_null", min_value=0)
for quantiles, ranges in (
    ([0.25, 0.5, 0.75], [[1, 2], [5, 5], [9, 10]]),
    ([0.05, 0.5, 0.95], [[-5, 0], [None, 6], [9, None]]),
    ([0.5], [[5.0004, 6]]),
    ([0.5], [[5.001, 6]]),
    ([0.1, 0.9], [[0, 1], [11, 12]]),
):
    case(M, "expect_column_quantile_values_to_be_between", column="n", quantile_ranges={"quantiles": quantiles, "value_ranges": ranges})
for relative in ("linear", "lower", "higher", "midpoint", "nearest", False):
    case(M, "expect_column_quantile_values_to_be_between", column="x", allow_relative_error=relative, quantile_ranges={"quantiles": [0.33, 0.8], "value_ranges": [[0.7, 1.1], [5.5, 7.5]]})
for values, ties in ((["a"], None), (["b", "c"], None), (["a", "b"], True), (["zebra"], True)):
    case(M, "expect_column_most_common_value_to_be_in_set", column="s", value_set=values, **({} if ties is None else {"ties_okay": ties}))
tables["ties"] = {"t": ["p", "p", "q", "q", "r", None, None, None]}
for values in (["p"], ["q", "p"], ["r"]):
    for ties in (True, False):
        case("ties", "expect_column_most_common_value_to_be_in_set", column="t", value_set=values, ties_okay=ties)
for kind in ("be_in_set", "contain_set", "equal_set"):
    for values in (["u", "v"], ["u"], ["u", "v", "w"]):
        case(M, f"expect_column_distinct_values_to_{kind}", column="grp", value_set=values)
    case(M, f"expect_column_distinct_values_to_{kind}", column="flag", value_set=[True, False])
    case(M, f"expect_column_distinct_values_to_{kind}", column="b", value_set=[1, 3, 5, 7, 9, 10, 8, 0, -5])
parted = {"values": ["red", "green", "blue"], "weights": [0.5, 0.3, 0.2]}
for threshold in (0.001, 0.1):
    case("dist", "expect_column_kl_divergence_to_be_less_than", column="cat", partition_object=parted, threshold=threshold)
short = {"values": ["red", "green"], "weights": [0.6, 0.4]}
case("dist", "expect_column_kl_divergence_to_be_less_than", column="cat", partition_object=short, threshold=0.5)
case("dist", "expect_column_kl_divergence_to_be_less_than", column="cat", partition_object=short, threshold=0.5, tail_weight_holdout=0.1)
case("dist", "expect_column_kl_divergence_to_be_less_than", column="cat", partition_object={"values": ["red", "green", "blue", "pink"], "weights": [0.4, 0.3, 0.2, 0.1]}, threshold=0.2)
bins = {"bins": [-15, -5, -1, 0, 1, 5, 15], "weights": [0.15, 0.2, 0.15, 0.15, 0.2, 0.15]}
for threshold in (0.01, 0.5):
    case("dist", "expect_column_kl_divergence_to_be_less_than", column="z", partition_object=bins, threshold=threshold)
narrow = {"bins": [-5, -1, 0, 1, 5], "weights": [0.2, 0.3, 0.3, 0.2]}
case("dist", "expect_column_kl_divergence_to_be_less_than", column="z", partition_object=narrow, threshold=0.5)
case("dist", "expect_column_kl_divergence_to_be_less_than", column="z", partition_object=narrow, threshold=0.5, tail_weight_holdout=0.2)
case("dist", "expect_column_kl_divergence_to_be_less_than", column="z", partition_object={"bins": [-5, -1, 0, 1, 5], "weights": [0.2, 0.2, 0.2, 0.2], "tail_weights": [0.1, 0.1]}, threshold=0.5)
case("dist", "expect_column_kl_divergence_to_be_less_than", column="z", partition_object={"bins": [-20, -5, 0, 5, 20, 30], "weights": [0.2, 0.3, 0.3, 0.2, 0.0]}, threshold=0.5, internal_weight_holdout=0.05)
case("dist", "expect_column_pair_cramers_phi_value_to_be_less_than", column_A="cat", column_B="cat2", threshold=0.2)
case("dist", "expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than", column="u", distribution="uniform", p_value=0.05, params=[0, 1])
case("dist", "expect_column_chisquare_test_p_value_to_be_greater_than", column="cat", partition_object=parted, p=0.05)

for ignore in (None, "both_values_are_missing", "either_value_is_missing", "neither"):
    more = {} if ignore is None else {"ignore_row_if": ignore}
    case(M, "expect_column_pair_values_to_be_equal", column_A="b", column_B="c", **more)
    case(M, "expect_column_pair_values_a_to_be_greater_than_b", column_A="c", column_B="b", or_equal=True, **more)
    case(M, "expect_column_pair_values_a_to_be_greater_than_b", column_A="b", column_B="n", **more)
    case(M, "expect_column_pair_values_to_be_in_set", column_A="b", column_B="c", value_pairs_set=[[1, 1], [5, 5], [9, 9], [7, 7], [3, 3], [10, None]], **more)
case(M, "expect_column_pair_values_to_be_equal", column_A="b", column_B="c", mostly=0.6)
case(M, "expect_column_pair_values_to_be_equal", column_A="b", column_B="b")
case(M, "expect_column_pair_values_a_to_be_greater_than_b", column_A="c", column_B="b", or_equal=True, mostly=0.8)
for ignore in (None, "all_values_are_missing", "any_value_is_missing", "never"):
    more = {} if ignore is None else {"ignore_row_if": ignore}
    case("unique", "expect_compound_columns_to_be_unique", column_list=["a", "b"], **more)
    case("unique", "expect_compound_columns_to_be_unique", column_list=["a", "k"], **more)
    case("unique", "expect_select_column_values_to_be_unique_within_record", column_list=["a", "k"], **more)
    case("unique", "expect_select_column_values_to_be_unique_within_record", column_list=["a", "l"], **more)
    case("unique", "expect_multicolumn_values_to_be_unique", column_list=["a", "k"], **more)
    case(M, "expect_select_column_values_to_be_unique_within_record", column_list=["n", "b", "c"], **more)
    case(M, "expect_multicolumn_sum_to_equal", column_list=["n", "b", "c"], sum_total=15, **more)
    case(M, "expect_multicolumn_sum_to_equal", column_list=["b", "c"], sum_total=10, mostly=0.3, **more)
    case("unique", "expect_multicolumn_values_to_be_equal", column_list=["k", "l"], **more)
    case(M, "expect_multicolumn_values_to_be_equal", column_list=["n", "b", "c"], **more)
case("unique", "expect_compound_columns_to_be_unique", column_list=["a", "b"], mostly=0.5)
case("unique", "expect_multicolumn_values_to_be_equal", column_list=["k", "l"], mostly=0.7)

U = "unique"
case(U, "expect_column_to_exist", column="a")
case(U, "expect_column_to_exist", column="zz")
case(U, "expect_column_to_exist", column="b", column_index=1)
case(U, "expect_column_to_exist", column="b", column_index=2)
case(U, "expect_column_to_exist", column="b", column_index=0)
for low, high in ((4, 4), (5, None), (None, 3), (1, 10)):
    case(U, "expect_table_column_count_to_be_between", min_value=low, max_value=high)
for n in (4, 3):
    case(U, "expect_table_column_count_to_equal", value=n)
for names in (["a", "b", "k", "l"], ["b", "a", "k", "l"], ["a", "b", "k"], ["a", "b", "k", "l", "m"]):
    case(U, "expect_table_columns_to_match_ordered_list", column_list=names)
    case(U, "expect_table_columns_to_match_set", column_set=names)
    case(U, "expect_table_columns_to_match_set", column_set=names, exact_match=False)
for low, high in ((8, 8), (9, None), (None, 7), (0, 100)):
    case(U, "expect_table_row_count_to_be_between", min_value=low, max_value=high)
case(U, "expect_table_row_count_to_be_between", min_value=8, max_value=10, strict_min=True)
for n in (8, 9):
    case(U, "expect_table_row_count_to_equal", value=n)
case(U, "expect_column_values_to_not_be_null", column="no_such")

# ---- row conditions ----
pandas_conditions = [
    'n > 5', 'grp == "u"', "grp == 'u' and n < 4", 'n >= 2 & n <= 9', 'n.isnull()', 'n.notnull()', 'grp.isin(["u", "v"])',
    'grp in ["v"]', 'grp not in ["v"]', 'n > 3 or x < 1', 'not (n > 3)', '~(n > 3)', 'n == 10', 'n != 10', 'flag == True', 'flag', '2 < n <= 8',
    '`id` > 10', 'id > 100', 'n > b', 'n == n', 's == ""', 'n + 1 > b',
]
for condition in pandas_conditions:
    case(M, "expect_column_values_to_be_between", column="x", min_value=0.3, max_value=9, row_condition=condition, condition_parser="pandas")
for condition in ('n > 5', 'grp == "u"', 'n.isnull()'):
    case(M, "expect_column_mean_to_be_between", column="b", min_value=3, max_value=6, row_condition=condition, condition_parser="pandas")
    case(M, "expect_column_values_to_be_unique", column="n", row_condition=condition, condition_parser="pandas")
    case(M, "expect_column_values_to_not_be_null", column="x", row_condition=condition, condition_parser="pandas", mostly=0.9)
for condition in ('col("n") > 5', 'col("grp") == "u"', 'col("x").notnull()', 'col("n") != 10', 'col("day") >= date("2026-01-10")', 'col("n") <= -4.5'):
    case(M, "expect_column_values_to_be_between", column="b", min_value=1, max_value=9, row_condition=condition, condition_parser="great_expectations")
n, grp, x = Column("n"), Column("grp"), Column("x")
for condition in (n > 5, (grp == "u") & (n < 4), n.is_null(), n.is_not_null(), n.is_in([1, 2, 3]), n.is_not_in([1, 2, 3]), (n > 8) | (n < 2), (grp != "u")):
    case(M, "expect_column_values_to_be_between", column="x", min_value=0.3, max_value=9, row_condition=condition.dict())
case(M, "expect_column_pair_values_to_be_equal", column_A="b", column_B="c", row_condition="n > 3", condition_parser="pandas")
case(U, "expect_compound_columns_to_be_unique", column_list=["a", "b"], row_condition="k < 5", condition_parser="pandas")
case(M, "expect_column_quantile_values_to_be_between", column="n", quantile_ranges={"quantiles": [0.5], "value_ranges": [[7, 9]]}, row_condition="n > 5", condition_parser="pandas")
case(M, "expect_column_max_to_be_between", column="x", max_value=10, row_condition='grp == "u"', condition_parser="pandas")
case(U, "expect_table_row_count_to_equal", value=4, row_condition="k < 5", condition_parser="pandas")
case(U, "expect_table_row_count_to_be_between", min_value=5, row_condition="k < 5", condition_parser="pandas")

# ---- edges ----
tables["edge"] = {
    "i": [1, 2, 3, 4, 5, 6, 7, 8],
    "big": [9007199254740991, 9007199254740990, 2, 3, 4, 5, 6, 7],
    "f": [0.1, 0.2, 0.3, 0.1, 0.2, 0.7, 1e300, -1e-300],
    "g": [0.2, 0.1, 0.0, 0.2, 0.1, -0.4, 0.0, 0.0],
    "u": ["é1", "naïve", "日本", "a_b", "a-b", "٣", "x\n", " "],
    "q": ["it's", 'say "x"', "100%", "a\\b", "a_b", "A_B", "", None],
    "my col": ["p", "p", "q", "q", None, None, "r", "s"],
    "t1": ["2026-01-0%d" % d for d in range(1, 9)],
    "one": [5.0, None, None, None, None, None, None, None],
    "yes": [True, True, False, True, False, True, True, True],
}
E = "edge"
case(E, "expect_column_values_to_match_regex", column="u", regex="^\\w+$")
case(E, "expect_column_values_to_match_regex", column="u", regex="\\W")
case(E, "expect_column_values_to_match_regex", column="u", regex="^[\\w-]+\\Z")
case(E, "expect_column_values_to_not_match_regex", column="u", regex="(?i)^NA")
case(E, "expect_column_values_to_match_regex", column="i", regex="^\\d$")
case(E, "expect_column_values_to_match_regex", column="q", regex="[]_%]")
case(E, "expect_column_values_to_be_in_set", column="q", value_set=["it's", 'say "x"', "100%", "a\\b", "a_b", "A_B", ""])
case(E, "expect_column_values_to_be_in_set", column="q", value_set=["A_B"])
case(E, "expect_column_value_lengths_to_equal", column="u", value=2)
case(E, "expect_column_value_lengths_to_be_between", column="u", min_value=1, max_value=3)
case(E, "expect_column_values_to_be_unique", column="big")
case(E, "expect_column_values_to_be_in_set", column="i", value_set=[1, 2, 3.0, 4])
case(E, "expect_column_values_to_be_in_set", column="f", value_set=[0.1, 0.2, 0.3])
case(E, "expect_column_values_to_be_between", column="f", min_value=0, max_value=0.3)
case(E, "expect_column_values_to_be_between", column="f", min_value=-1e-300, max_value=1e300)
case(E, "expect_column_values_to_be_between", column="big", max_value=4503599627370496)
case(E, "expect_multicolumn_sum_to_equal", column_list=["i", "i"], sum_total=4)
case(E, "expect_multicolumn_sum_to_equal", column_list=["f", "g"], sum_total=0.3)
case(E, "expect_multicolumn_sum_to_equal", column_list=["f", "g"], sum_total=0.3, ignore_row_if="any_value_is_missing")
case(E, "expect_column_sum_to_be_between", column="i", min_value=36, max_value=36)
case(E, "expect_column_mean_to_be_between", column="yes", min_value=0.75, max_value=0.75)
case(E, "expect_column_stdev_to_be_between", column="one", min_value=0)
case(E, "expect_column_mean_to_be_between", column="one", min_value=5, max_value=5)
case(E, "expect_column_median_to_be_between", column="one", min_value=5, max_value=5)
case(E, "expect_column_value_z_scores_to_be_less_than", column="i", threshold=1.5, double_sided=True)
case(E, "expect_column_value_z_scores_to_be_less_than", column="i", threshold=1.4, double_sided=False)
case(E, "expect_column_most_common_value_to_be_in_set", column="my col", value_set=["p", "q"], ties_okay=True)
case(E, "expect_column_distinct_values_to_equal_set", column="i", value_set=[1, 2, 3, 4, 5, 6, 7, 8])
case(E, "expect_column_distinct_values_to_be_in_set", column="yes", value_set=[True])
case(E, "expect_column_pair_values_a_to_be_greater_than_b", column_A="f", column_B="g")
case(E, "expect_column_pair_values_a_to_be_greater_than_b", column_A="i", column_B="big", or_equal=True)
case(E, "expect_column_pair_values_to_be_equal", column_A="q", column_B="u")
case(E, "expect_column_values_to_be_increasing", column="t1")
case(E, "expect_column_values_to_match_strftime_format", column="t1", strftime_format="%Y-%m-%d")
case(E, "expect_column_values_to_match_strftime_format", column="t1", strftime_format="%d.%m.%Y")
case(E, "expect_column_values_to_be_dateutil_parseable", column="t1")
case(E, "expect_column_unique_value_count_to_be_between", column="q", min_value=7, max_value=7)
for condition in (
    "`my col` == 'p'", "`my col` != 'p'", "not (`my col` == 'p' or i > 6)", "i > 2 and not `my col`.isnull()", "(i - 1) * 2 >= f + 3",
    "~`my col`.isin(['p', 'q'])", "i in [1, 2, 3] and f not in [0.2]", "q == \"it's\"", "i == [1, 2]", "u != q", "-i < -3", "i % 2 == 0",
    "not yes", "yes and i > 3", "yes == False", "q.str.startswith('a')", "u.str.contains('a', na=False)", "t1 > '2026-01-04'", "i.between(2, 4)",
    "i > 2 | i < 2", "not i > 2 and f < 0.5", "f < 1e3", "q > 'a'", "q >= 'a' or q != q",
):
    case(E, "expect_column_values_to_be_between", column="i", min_value=3, max_value=6, row_condition=condition, condition_parser="pandas")
for condition in ('col("my col") == "p"', 'col("my col") != "p"', 'col("i") >= 3.5', 'col("my col").notNull()', 'col("f") < 1e3'):
    case(E, "expect_column_values_to_be_between", column="i", min_value=3, max_value=6, row_condition=condition, condition_parser="great_expectations")

# ---- shares and means that were computed: their bounds are what a double keeps of 15/17 ----
tables["ratio"] = {"a": list(range(1, 17)) + [16], "v": [None] * 2 + list(range(15))}
Q = "ratio"
for share in (15 / 17, 14 / 17, 16 / 17):
    case(Q, "expect_column_values_to_be_between", column="a", max_value=15, mostly=share)
    case(Q, "expect_column_values_to_not_be_null", column="v", mostly=share)
    case(Q, "expect_column_proportion_of_non_null_values_to_be_between", column="v", min_value=share)
    case(Q, "expect_column_proportion_of_non_null_values_to_be_between", column="v", max_value=share)
for share in (16 / 17, 0.9411764705882354, 0.9411764705882352):
    for ends in (dict(min_value=share), dict(max_value=share), dict(min_value=share, strict_min=True), dict(max_value=share, strict_max=True)):
        case(Q, "expect_column_proportion_of_unique_values_to_be_between", column="a", **ends)
for mean in (152 / 17, 8.941176470588237, 8.941176470588234):
    for ends in (dict(min_value=mean), dict(max_value=mean), dict(min_value=mean, strict_min=True)):
        case(Q, "expect_column_mean_to_be_between", column="a", **ends)
deviation = float(pd.Series(tables[Q]["a"]).std())
case(Q, "expect_column_stdev_to_be_between", column="a", min_value=deviation, max_value=deviation)

# ---- no row at all ----
tables["empty"] = {"n": [], "s": []}
for kind, more in (
    ("expect_column_values_to_not_be_null", dict(column="n")),
    ("expect_column_values_to_be_null", dict(column="n")),
    ("expect_column_values_to_be_between", dict(column="n", min_value=0)),
    ("expect_column_values_to_be_in_set", dict(column="s", value_set=["a"])),
    ("expect_column_values_to_be_unique", dict(column="s")),
    ("expect_column_mean_to_be_between", dict(column="n", min_value=0)),
    ("expect_column_max_to_be_between", dict(column="n", min_value=0)),
    ("expect_column_sum_to_be_between", dict(column="n", min_value=0)),
    ("expect_column_sum_to_be_between", dict(column="n", min_value=1)),
    ("expect_column_unique_value_count_to_be_between", dict(column="n", max_value=3)),
    ("expect_column_unique_value_count_to_be_between", dict(column="n", min_value=1)),
    ("expect_column_distinct_values_to_be_in_set", dict(column="s", value_set=["a"])),
    ("expect_column_distinct_values_to_contain_set", dict(column="s", value_set=["a"])),
    ("expect_column_distinct_values_to_equal_set", dict(column="s", value_set=["a"])),
    ("expect_column_most_common_value_to_be_in_set", dict(column="s", value_set=["a"])),
    ("expect_column_pair_values_to_be_equal", dict(column_A="n", column_B="n")),
    ("expect_compound_columns_to_be_unique", dict(column_list=["n", "s"])),
    ("expect_table_row_count_to_equal", dict(value=0)),
    ("expect_column_to_exist", dict(column="n")),
):
    case("empty", kind, **more)

# ---- a file as pandas reads it ----
csv = """id,amount,name,day,flag,code,qty
1,10.5,ann,2026-01-01,True,007,3
2,,bob,2026-01-02,False,008,4
3,7,,2026-01-03,True,009,
4,-1,"d, e",2026-01-04,True,010,6
5,10.5,ann,2026-01-05,False,011,7
"""
tables["csv"] = {"csv": csv}
C = "csv"
case(C, "expect_column_values_to_not_be_null", column="amount")
case(C, "expect_column_values_to_not_be_null", column="name", mostly=0.8)
case(C, "expect_column_values_to_be_between", column="amount", min_value=0)
case(C, "expect_column_values_to_be_between", column="amount", min_value=0, mostly=0.75)
case(C, "expect_column_values_to_be_of_type", column="id", type_="int64")
case(C, "expect_column_values_to_be_of_type", column="amount", type_="float64")
case(C, "expect_column_values_to_be_of_type", column="flag", type_="bool")
case(C, "expect_column_values_to_be_of_type", column="name", type_="str")
case(C, "expect_column_values_to_be_of_type", column="name", type_="int64")
case(C, "expect_column_values_to_be_of_type", column="amount", type_="int64")
case(C, "expect_column_values_to_be_in_set", column="code", value_set=[7, 8, 9, 10, 11])
case(C, "expect_column_values_to_be_in_set", column="qty", value_set=[3, 4, 6, 7])
case(C, "expect_column_values_to_be_in_set", column="name", value_set=["ann", "bob", "d, e"])
case(C, "expect_column_values_to_be_in_set", column="flag", value_set=[True, False])
case(C, "expect_column_values_to_match_regex", column="name", regex="^[a-e]")
case(C, "expect_column_values_to_match_strftime_format", column="day", strftime_format="%Y-%m-%d")
case(C, "expect_column_values_to_be_dateutil_parseable", column="day")
case(C, "expect_column_value_lengths_to_equal", column="name", value=3)
case(C, "expect_column_value_lengths_to_equal", column="day", value=10)
case(C, "expect_column_values_to_be_unique", column="amount")
case(C, "expect_column_mean_to_be_between", column="qty", min_value=5, max_value=5)
case(C, "expect_column_max_to_be_between", column="amount", max_value=10.5)
case(C, "expect_column_quantile_values_to_be_between", column="amount", quantile_ranges={"quantiles": [0.5], "value_ranges": [[7, 10.5]]})
case(C, "expect_column_distinct_values_to_equal_set", column="name", value_set=["ann", "bob", "d, e"])
case(C, "expect_column_pair_values_a_to_be_greater_than_b", column_A="amount", column_B="id", mostly=0.5)
case(C, "expect_table_columns_to_match_ordered_list", column_list=["id", "amount", "name", "day", "flag", "code", "qty"])
case(C, "expect_table_row_count_to_equal", value=5)
case(C, "expect_column_values_to_be_between", column="amount", min_value=0, row_condition="flag", condition_parser="pandas")
case(C, "expect_column_values_to_be_between", column="amount", min_value=0, row_condition='day > "2026-01-02" and name == "ann"', condition_parser="pandas")

# ---- the same with a condition that selects nothing ----
for kind, more in (
    ("expect_column_values_to_not_be_null", dict(column="i")),
    ("expect_column_values_to_be_unique", dict(column="i")),
    ("expect_column_mean_to_be_between", dict(column="i", min_value=0)),
    ("expect_column_proportion_of_non_null_values_to_be_between", dict(column="i", min_value=0.5, max_value=0.9)),
    ("expect_column_proportion_of_non_null_values_to_be_between", dict(column="i", max_value=0.9)),
    ("expect_column_proportion_of_non_null_values_to_be_between", dict(column="i", min_value=0)),
    ("expect_column_proportion_of_non_null_values_to_be_between", dict(column="i", min_value=0, strict_min=True)),
    ("expect_column_sum_to_be_between", dict(column="i", min_value=0)),
    ("expect_column_sum_to_be_between", dict(column="i", min_value=1)),
    ("expect_column_unique_value_count_to_be_between", dict(column="i", max_value=3)),
    ("expect_column_distinct_values_to_be_in_set", dict(column="i", value_set=[1])),
    ("expect_column_distinct_values_to_contain_set", dict(column="i", value_set=[1])),
    ("expect_compound_columns_to_be_unique", dict(column_list=["i", "f"])),
    ("expect_table_row_count_to_equal", dict(value=0)),
):
    case(E, kind, row_condition="i > 100", condition_parser="pandas", **more)

context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}
source = context.data_sources.add_pandas("pandas")
batches = {}


def batch(name):
    if name not in batches:
        asset = source.add_dataframe_asset(name)
        definition = asset.add_batch_definition_whole_dataframe("all")
        batches[name] = definition.get_batch({"dataframe": frame(name)})
    return batches[name]


def plain(value):
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, set):
        return sorted((plain(v) for v in value), key=str)
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, pd.Timestamp):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


KEPT = ("element_count", "unexpected_count", "missing_count", "observed_value")


def answer(one):
    try:
        expectation = get_expectation_impl(one["type"])(**one["kwargs"])
        found = batch(one["table"]).validate(expectation).to_json_dict()
    except NotImplementedError:
        return {"unavailable": True}
    except Exception as error:  # GX refuses the expectation itself, before any data
        return {"refused": f"{type(error).__name__}: {error}".splitlines()[0][:120]}
    raised = found["exception_info"]
    if "raised_exception" not in raised:
        raised = next(iter(raised.values()))
    if raised["raised_exception"]:
        return {"success": False, "raised": str(raised["exception_message"]).splitlines()[0][:160]}
    return {"success": bool(found["success"]), **{k: plain(found["result"][k]) for k in KEPT if k in found["result"]}}


def made():
    results = [{**one, "kwargs": plain(one["kwargs"]), "gx": answer(one)} for one in cases]
    return {
        "made_with": {"great_expectations": gx.__version__, "pandas": pd.__version__},
        "tables": plain(tables),
        "cases": results,
    }


def suite():
    """A suite as people have it, and what GX says of a batch."""
    kept = gx.ExpectationSuite(
        name="payments",
        suite_parameters={"most_amount": 50},
        meta={"owner": "payments team"},
        expectations=[
            gxe.ExpectTableRowCountToBeBetween(min_value=10, max_value=100),
            gxe.ExpectTableColumnsToMatchSet(column_set=list(tables[M])),
            gxe.ExpectColumnToExist(column="id"),
            gxe.ExpectColumnValuesToNotBeNull(column="id", severity="critical"),
            gxe.ExpectColumnValuesToBeUnique(column="id"),
            gxe.ExpectColumnValuesToNotBeNull(column="n", mostly=0.9, severity="warning", notes="Upstream loses some."),
            gxe.ExpectColumnValuesToBeBetween(column="x", min_value=0, max_value={"$PARAMETER": "most_amount"}, mostly=0.9),
            gxe.ExpectColumnValuesToBeInSet(column="grp", value_set=["u", "v"]),
            gxe.ExpectColumnValuesToMatchRegex(column="code", regex="^[A-Z]{2}-\\d+$", mostly=0.8, description="Codes are two letters and a number"),
            gxe.ExpectColumnMeanToBeBetween(column="x", min_value=1, max_value=10),
            gxe.ExpectColumnMaxToBeBetween(column="x", max_value=99, severity="info"),
            gxe.ExpectColumnQuantileValuesToBeBetween(column="n", quantile_ranges={"quantiles": [0.25, 0.75], "value_ranges": [[1, 3], [8, 10]]}),
            gxe.ExpectColumnDistinctValuesToEqualSet(column="grp", value_set=["u", "v"]),
            gxe.ExpectCompoundColumnsToBeUnique(column_list=["id", "grp"]),
            gxe.ExpectColumnPairValuesAToBeGreaterThanB(column_A="c", column_B="b", or_equal=True, mostly=0.7),
            gxe.ExpectColumnValuesToBeBetween(column="b", min_value=0, max_value=10, row_condition=(grp == "u") & (n > 1)),
            gxe.ExpectMulticolumnSumToEqual(column_list=["b", "c"], sum_total=10, mostly=0.1),
        ],
    )
    result = batch(M).validate(kept, expectation_parameters={"most_amount": 50}).to_json_dict()
    # A whole run answers in an order of its own.
    own = [batch(M).validate(one, expectation_parameters={"most_amount": 50}).to_json_dict() for one in kept.expectations]
    verdicts = {
        "success": bool(result["success"]),
        "results": [
            {"type": r["expectation_config"]["type"], "success": bool(r["success"]), **{k: plain(r["result"][k]) for k in KEPT if k in r["result"]}}
            for r in own
        ],
    }
    assert sum(r["success"] for r in verdicts["results"]) == result["statistics"]["successful_expectations"]
    written = json.loads(json.dumps(kept.to_json_dict()))
    # Ids are drawn anew each time.
    for one in written["expectations"]:
        one.pop("id", None)
    return written, verdicts


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def text_of(golden):
    tables_ = ",\n".join(f"  {json.dumps(k)}: {compact(v)}" for k, v in golden["tables"].items())
    cases_ = ",\n".join(f"  {compact(c)}" for c in golden["cases"])
    return f'{{\n"made_with": {compact(golden["made_with"])},\n"tables": {{\n{tables_}\n}},\n"cases": [\n{cases_}\n]\n}}\n'


def differences(committed, fresh, path=""):
    if isinstance(committed, dict) and isinstance(fresh, dict) and committed.keys() == fresh.keys():
        return [d for k in committed if k != "made_with" for d in differences(committed[k], fresh[k], f"{path}.{k}")]
    if isinstance(committed, list) and isinstance(fresh, list) and len(committed) == len(fresh):
        return [d for k, pair in enumerate(zip(committed, fresh)) for d in differences(*pair, f"{path}[{k}]")]
    numbers = all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in (committed, fresh))
    same = math.isclose(committed, fresh, rel_tol=1e-9, abs_tol=1e-12) if numbers else committed == fresh
    return [] if same else [f"{path}: committed {committed}, now {fresh}"]


if __name__ == "__main__":
    golden = json.loads(text_of(made()))
    written, verdicts = suite()
    files = {"golden.json": (golden, text_of(golden)), "suite-1x.json": (written, json.dumps(written, indent=2, ensure_ascii=False) + "\n"), "suite-1x.verdicts.json": (verdicts, json.dumps(verdicts, indent=1) + "\n")}
    if "--check" in sys.argv:
        found = [f"{name}{d}" for name, (fresh, _) in files.items() for d in differences(json.loads((here / name).read_text()), fresh)]
        print("\n".join(found) or f"the golden files agree with Great Expectations {gx.__version__}")
        sys.exit(1 if found else 0)
    for name, (_, text) in files.items():
        (here / name).write_text(text)
        print(f"{name}: {len(text)} bytes")
