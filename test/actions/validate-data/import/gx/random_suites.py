"""Random tables and expectations, with what Great Expectations says of them, in the form of golden.json.

    .venv/bin/python test/actions/validate-data/import/gx/random_suites.py --seed 1 --tables 20 --expectations 30

Bounds are taken from the values themselves, so that most expectations are about to fail or just do. Left out is what
Great Expectations says otherwise and the how-to tells of (texts among times, texts that pandas reads as something else),
and where it says nothing of use: bounds that contradict each other, missing values in a set of pairs.
"""

import argparse
import json
import random

import make_golden as golden
import pandas as pd

WORDS = ["a", "b", "c", "aa", "ab", "A", "zebra", "Zoe", "x y", " lead", "trail ", "Ä", "日本", "it's", 'say "q"', "a_b", "a%b", "a.b", "2026-01-02", "2026-02-30", "12:30", "{}", "[1]", "AB-12", "ab-3", "100%", "\\d", "tab\there"]
PATTERNS = ["^a", "b$", "\\d", "^\\d+$", "[A-Z]{2}-\\d+", "^.$", "^\\w+$", "\\s", "_", "^$", "(a|b)+", "^[^ ]*$", "[äÄ]", "(?i)^A", "\\.", "^\\S+\\s\\S+$", "%", "'"]
NUMBERS = ("int", "float", "walk")


class Table:
    def __init__(self, draw):
        self.draw = draw
        self.rows = draw.choice([1, 2, 3, 5, 8, 13, 20, 40, 60])
        kinds = ["int", "float", "str", *draw.sample(["int", "float", "str", "bool", "day", "walk"], draw.randint(1, 4))]
        draw.shuffle(kinds)
        self.kinds = {f"{'my ' if draw.random() < 0.2 and kind != 'day' else ''}{kind}{place}": kind for place, kind in enumerate(kinds)}
        self.columns = {name: self.values(kind) for name, kind in self.kinds.items()}

    def values(self, kind):
        draw = self.draw
        missing = 0 if kind == "bool" else draw.choice([0, 0, 0.1, 0.3, 0.6])
        few = draw.random() < 0.3
        steps, value = [], 0
        for _ in range(self.rows):
            value += draw.choice([0, 1, 1, 2]) if draw.random() < 0.97 else -1
            steps.append(value)
        down = draw.random() < 0.4
        one = {
            "int": lambda _: draw.randint(0, 2) if few else draw.choice([draw.randint(-6, 12), draw.randint(-(10**12), 10**12)]),
            "float": lambda _: round(draw.gauss(2, 2), 1) if few else draw.choice([round(draw.uniform(-5, 10), 2), draw.gauss(0, 3), 0.1, 0.30000000000000004, 0.0, -0.0, 1e10]),
            "str": lambda _: draw.choice("uvw") if few else draw.choice(WORDS),
            "bool": lambda _: draw.random() < 0.6,
            "day": lambda _: f"2026-{draw.randint(1, 3):02}-{draw.randint(1, 28):02}T{draw.randint(0, 23):02}:00:00",
            "walk": lambda row: -steps[row] if down else steps[row],
        }[kind]
        return [None if draw.random() < missing else one(row) for row in range(self.rows)]

    def there(self, name):
        return [value for value in self.columns[name] if value is not None]

    def any_of(self, *kinds):
        return self.draw.choice([name for name, kind in self.kinds.items() if kind in kinds or not kinds])

    def near(self, name):
        """A value, or one close to it."""
        kind, found = self.kinds[name], self.there(name)
        if kind in NUMBERS:
            step = self.draw.choice([0, 0, 1, -1, 0.5] if kind != "float" else [0, 0, 0, 0.01, -0.01, 1])
            return (self.draw.choice(found) if found else 0) + step
        return self.draw.choice(found) if found else {"day": "2026-01-01T00:00:00", "bool": True}.get(kind, "a")

    def set_of(self, name):
        found = self.there(name)
        if found and self.draw.random() < 0.3:
            return list(dict.fromkeys(found))
        return list(dict.fromkeys(self.near(name) for _ in range(self.draw.randint(1, 6))))

    def ends(self, low, high, strict=0.2):
        """Some of the four arguments of an interval."""
        if low > high:
            low, high = high, low
        found = {"min_value": low, "max_value": high}
        if self.draw.random() < 0.3:
            del found[self.draw.choice(list(found))]
        # Without a value between them the ends contradict each other.
        if low + 2 < high if isinstance(low, (int, float)) else low < high:
            found.update({f"strict_{end[:3]}": True for end in list(found) if self.draw.random() < strict})
        return found

    def around(self, value):
        """An interval that a number is in, at the end of or close to."""
        low = value - self.draw.choice([0, 0, 1e-6, 0.5, 3]) if self.draw.random() < 0.8 else value + 0.5
        high = value + self.draw.choice([0, 0.5, 2])
        return self.ends(low, high, strict=0.15 if low + 1 < high else 0)

    def mostly(self):
        """What share of the rows has to do: written by people, or computed."""
        share = self.draw.choice([None, None, None, 0.5, 0.9, 0.75, 1, 0, self.draw.randint(0, self.rows) / self.rows])
        return {} if share is None else {"mostly": share}

    def condition(self, depth=2):
        """A row condition in the words of pandas."""
        draw = self.draw
        if depth > 0 and draw.random() < 0.35:
            left, right = self.condition(depth - 1), self.condition(depth - 1)
            return draw.choice([f"({left}) {draw.choice(['and', 'or', '&', '|'])} ({right})", f"not ({left})", f"~({left})"])
        name = self.any_of(*NUMBERS, "str", "bool")
        shown = name if name.isidentifier() else f"`{name}`"
        if self.kinds[name] == "bool":
            return draw.choice([shown, f"{shown} == True", f"{shown} == False", f"{shown} != True"])
        text = self.kinds[name] == "str"
        value = lambda: json.dumps(self.near(name), ensure_ascii=False) if text else repr(self.near(name))
        other = self.any_of(*NUMBERS)
        order = draw.choice(["==", "!=", "<", ">", "<=", ">="])
        return draw.choice([
            f"{shown}.{draw.choice(['isnull', 'notnull', 'isna', 'notna'])}()",
            f"{shown}.isin([{value()}, {value()}])",
            f"{shown} {draw.choice(['in', 'not in'])} [{value()}, {value()}]",
            f"{shown} {order} {value()}",
            f"{shown} {order} {value() if text else other if other.isidentifier() else f'`{other}`'}",
        ])

    # ---- expectations: the type and its arguments ----

    def each_value(self):
        name, text, number = self.any_of(), self.any_of("str"), self.any_of(*NUMBERS)
        shortest, longest = sorted([self.draw.randint(0, 4), self.draw.randint(0, 6)])
        pattern = lambda: self.draw.choice(PATTERNS)
        kind, arguments = self.draw.choice([
            ("not_be_null", dict(column=name)),
            ("be_null", dict(column=name)),
            ("be_unique", dict(column=name)),
            ("be_between", dict(column=number, **self.ends(self.near(number), self.near(number)))),
            ("be_between", dict(column=number, **self.ends(self.near(number), self.near(number)))),
            (self.draw.choice(["be_in_set", "not_be_in_set"]), dict(column=number, value_set=self.set_of(number))),
            (self.draw.choice(["be_in_set", "not_be_in_set"]), dict(column=text, value_set=self.set_of(text))),
            (self.draw.choice(["match_regex", "not_match_regex"]), dict(column=text, regex=pattern())),
            ("match_regex_list", dict(column=text, regex_list=[pattern(), pattern()], match_on=self.draw.choice(["any", "all"]))),
            ("not_match_regex_list", dict(column=text, regex_list=[pattern(), pattern()])),
            ("be_dateutil_parseable", dict(column=text)),
            ("be_json_parseable", dict(column=text)),
            ("match_strftime_format", dict(column=text, strftime_format=self.draw.choice(["%Y-%m-%d", "%H:%M", "%d.%m.%Y"]))),
            (self.draw.choice(["be_increasing", "be_decreasing"]), dict(column=number, strictly=self.draw.random() < 0.4)),
            ("lengths_to_be_between", dict(column=text, **self.ends(shortest, longest))),
            ("lengths_to_equal", dict(column=text, value=longest)),
        ])
        prefix = "expect_column_value_" if kind.startswith("lengths") else "expect_column_values_to_"
        return prefix + kind, {**arguments, **self.mostly()}

    def number_of_a_column(self):
        name = self.any_of(*NUMBERS)
        values = pd.Series(self.columns[name], dtype="float64")
        kind = self.draw.choice(["max", "min", "mean", "sum", "median", "stdev"])
        value = getattr(values, {"stdev": "std"}.get(kind, kind))()
        return f"expect_column_{kind}_to_be_between", {"column": name, **self.around(0.0 if pd.isna(value) else float(value))}

    def share_of_a_column(self):
        name = self.any_of()
        found = self.there(name)
        kind, value = self.draw.choice([
            ("expect_column_proportion_of_unique_values_to_be_between", len(set(found)) / max(1, len(found))),
            ("expect_column_proportion_of_non_null_values_to_be_between", len(found) / self.rows),
        ])
        return kind, {"column": name, **{end: value if end.startswith("strict") else min(1, max(0, value)) for end, value in self.around(value).items()}}

    def count(self):
        name = self.any_of()
        kind, count, arguments = self.draw.choice([
            ("expect_column_unique_value_count_to_be_between", len(set(self.there(name))), dict(column=name)),
            ("expect_table_row_count_to_be_between", self.rows, {}),
            ("expect_table_column_count_to_be_between", len(self.columns), {}),
        ])
        return kind, {**arguments, **self.ends(max(0, count - self.draw.choice([0, 0, 1, 4])), count + self.draw.choice([-1, 0, 0, 4]))}

    def quantiles(self):
        name = self.any_of(*NUMBERS)
        shares = sorted(self.draw.sample([0.05, 0.1, 0.25, 0.33, 0.5, 0.66, 0.75, 0.9, 0.95], self.draw.randint(1, 3)))
        values = pd.Series(self.columns[name], dtype="float64").fillna(0)
        ranges = [[value - self.draw.choice([0, 1]), value + self.draw.choice([0, 1])] for value in map(float, values.quantile(shares))]
        relative = self.draw.choice([{}, *({"allow_relative_error": way} for way in ("linear", "lower", "higher", "midpoint", "nearest", False))])
        return "expect_column_quantile_values_to_be_between", {"column": name, "quantile_ranges": {"quantiles": shares, "value_ranges": ranges}, **relative}

    def set_of_values(self):
        name = self.any_of("str", "bool", *NUMBERS)
        if self.draw.random() < 0.3:
            return "expect_column_most_common_value_to_be_in_set", {"column": name, "value_set": self.set_of(name), "ties_okay": self.draw.random() < 0.5}
        return f"expect_column_distinct_values_to_{self.draw.choice(['be_in_set', 'contain_set', 'equal_set'])}", {"column": name, "value_set": self.set_of(name)}

    def pair(self):
        left, right = self.any_of(*NUMBERS), self.any_of(*NUMBERS)
        ignored = self.draw.choice([{}, *({"ignore_row_if": which} for which in ("both_values_are_missing", "either_value_is_missing", "neither"))])
        whole = [pair for pair in zip(self.columns[left], self.columns[right]) if None not in pair] or [(1, 1)]
        pairs = [list(pair) for pair in self.draw.sample(whole, min(len(whole), 4))]
        kind, arguments = self.draw.choice([
            ("values_to_be_equal", {}),
            ("values_a_to_be_greater_than_b", {"or_equal": self.draw.random() < 0.5}),
            ("values_to_be_in_set", {"value_pairs_set": pairs}),
        ])
        return f"expect_column_pair_{kind}", {"column_A": left, "column_B": right, **arguments, **ignored, **self.mostly()}

    def several_columns(self):
        ignored = self.draw.choice([{}, *({"ignore_row_if": which} for which in ("all_values_are_missing", "any_value_is_missing", "never"))])
        numbers = [name for name, kind in self.kinds.items() if kind in NUMBERS]
        kind, names = self.draw.choice([
            ("expect_compound_columns_to_be_unique", list(self.columns)),
            ("expect_select_column_values_to_be_unique_within_record", numbers),
            ("expect_multicolumn_values_to_be_equal", numbers),
        ])
        return kind, {"column_list": self.draw.sample(names, min(len(names), self.draw.randint(2, 3))), **ignored, **self.mostly()}

    def names(self):
        names = list(self.columns)
        if self.draw.random() < 0.5:
            self.draw.shuffle(names)
        if self.draw.random() < 0.3:
            names.pop()
        return self.draw.choice([
            ("expect_table_columns_to_match_ordered_list", {"column_list": names}),
            ("expect_table_columns_to_match_set", {"column_set": names, "exact_match": self.draw.random() < 0.5}),
            ("expect_column_to_exist", {"column": self.draw.choice([*names, "none"]), "column_index": self.draw.randint(0, 4)}),
        ])

    def expectation(self):
        made = self.draw.choice([self.each_value] * 6 + [self.number_of_a_column] * 3 + [self.share_of_a_column, self.count, self.quantiles, self.set_of_values, self.pair, self.pair, self.several_columns, self.several_columns, self.names])
        kind, arguments = made()
        if made != self.names and "column_count" not in kind and self.draw.random() < 0.2:
            arguments.update(row_condition=self.condition(), condition_parser="pandas")
        return kind, arguments

    def as_golden(self):
        """As columns, or as a file that pandas reads."""
        if self.draw.random() < 0.6:
            return self.columns
        frame = pd.DataFrame({name: pd.array(values, dtype="Int64") if self.kinds[name] in ("int", "walk") else values for name, values in self.columns.items()})
        return {"csv": frame.to_csv(index=False, lineterminator="\n")}


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    for name in ("--seed", "--tables", "--expectations"):
        asked.add_argument(name, type=int, required=True)
    options = asked.parse_args()
    draw = random.Random(options.seed)
    golden.tables.clear()
    golden.cases.clear()
    for place in range(options.tables):
        table = Table(draw)
        golden.tables[f"t{place}"] = table.as_golden()
        for _ in range(options.expectations):
            kind, arguments = table.expectation()
            golden.case(f"t{place}", kind, **arguments)
    print(json.dumps(golden.made(), ensure_ascii=False))
