"""Writes suite-0.18.json: the suite of suite-1x.json as a Great Expectations of before 1.0 writes it.

    python3 -m venv .venv && .venv/bin/pip install great_expectations==0.18.22
    .venv/bin/python test/actions/validate-data/import/gx/make_old_suite.py
"""

import json
import pathlib

from great_expectations.core import ExpectationConfiguration, ExpectationSuite

here = pathlib.Path(__file__).parent
new = json.loads((here / "suite-1x.json").read_text())
old = ExpectationSuite(new["name"], evaluation_parameters=new["suite_parameters"], meta=new["meta"])
for one in new["expectations"]:
    kwargs, meta = dict(one["kwargs"]), {}
    if "row_condition" in kwargs:
        # Before 1.9 conditions were texts.
        kwargs.update(row_condition='grp == "u" and n > 1', condition_parser="pandas")
    if "notes" in one:
        meta["notes"] = {"format": "markdown", "content": [one["notes"]]}
    old.append_expectation(ExpectationConfiguration(expectation_type=one["type"], kwargs=kwargs, meta=meta))
written = json.loads(json.dumps(old.to_json_dict()))
written["meta"]["great_expectations_version"] = "0.18.22"
(here / "suite-0.18.json").write_text(json.dumps(written, indent=2, ensure_ascii=False) + "\n")
