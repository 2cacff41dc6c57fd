"""Writes golden.json: numbers that the TypeScript in shared/stats must reproduce.

    python3 -m venv .venv && .venv/bin/pip install numpy scipy statsmodels mpmath
    .venv/bin/python test/shared/stats/golden/make_golden.py          # writes
    .venv/bin/python test/shared/stats/golden/make_golden.py --check  # compares with the committed file

What SciPy or statsmodels offers is taken from there; the rest (DeLong, Tango, the exact unconditional test, the
permutation p-value under ties) is computed here in another way than in TypeScript: by double loops, numerical
maximisation and enumeration.
"""

import itertools
import json
import math
import pathlib
import sys

import mpmath
import numpy as np
import scipy
import statsmodels
from scipy import optimize, special, stats
from scipy.spatial import distance
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

rng = np.random.default_rng(20261121)
golden = {"made_with": {"numpy": np.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__}}


def rounded(values, digits=4):
    return [round(float(v), digits) for v in values]


# ---- special functions ----
xs = [1e-8, 0.001, 0.3, 0.5, 1.5, 2.5, 3.7, 9.99, 10, 33.3, 171, 1e3, 1e6, 1e9]
golden["lgamma"] = [[x, special.gammaln(x)] for x in xs]
mpmath.mp.dps = 40  # SciPy's betaln loses four digits for small a and large b
golden["logBeta"] = [
    [a, b, float(mpmath.loggamma(a) + mpmath.loggamma(b) - mpmath.loggamma(mpmath.mpf(a) + b))]
    for a, b in [(0.5, 0.5), (2, 3), (0.5, 40), (3, 1e5), (12, 15), (100, 1e6), (5e5, 5e5), (0.01, 1e7)]
]
golden["incompleteBeta"] = [
    [x, a, b, special.betainc(a, b, x), special.betaincc(a, b, x)]
    for x, a, b in [
        (0.5, 0.5, 0.5), (0.1, 2, 3), (0.9, 2, 30), (0.001, 0.5, 9.5), (0.3, 50, 120), (0.5, 1000, 1100),
        (0.01, 90, 10000), (0.2, 1e5, 4e5), (0.999, 300, 2), (1e-6, 3, 4),
    ]
]
golden["betaQuantile"] = [
    [p, a, b, special.betaincinv(a, b, p)]
    for p, a, b in [(0.025, 3, 8), (0.975, 4, 7), (0.5, 0.5, 0.5), (1e-6, 2, 2), (0.999, 200, 3), (0.05, 1, 5000)]
]
golden["regularisedGamma"] = [
    [a, x, special.gammainc(a, x), special.gammaincc(a, x)]
    for a, x in [(0.5, 0.1), (0.5, 20), (1, 1), (3, 2.5), (10, 30), (50, 40), (1000, 1050), (1e5, 99000), (4.5, 1e-3)]
]
golden["normalCdf"] = [[x, stats.norm.cdf(x)] for x in [-37, -10, -5, -1.96, -0.3, -1e-9, 0, 0.7, 2.5758, 6]]
golden["normalQuantile"] = [[p, stats.norm.ppf(p)] for p in [1e-300, 1e-12, 1e-5, 0.025, 0.2, 0.4999, 0.5, 0.84, 0.999999]]
golden["chiSquareSf"] = [[x, df, stats.chi2.sf(x, df)] for x, df in [(3.84, 1), (0.01, 1), (18.3, 10), (300, 20), (95, 100)]]
golden["chiSquareQuantile"] = [[p, df, stats.chi2.ppf(p, df)] for p, df in [(0.95, 1), (0.95, 11), (0.001, 4), (0.999, 40)]]
golden["studentTQuantile"] = [
    [p, df, stats.t.ppf(p, df)] for p, df in [(0.975, 1), (0.975, 5), (0.95, 30), (0.6, 7), (0.4, 2.5), (1e-6, 9), (0.51, 500)]
]
golden["studentTCdf"] = [[t, df, stats.t.cdf(t, df)] for t, df in [(-2.1, 4), (0.01, 9), (3.3, 2), (-40, 3)]]
golden["binomial"] = [
    [k, n, p, stats.binom.cdf(k, n, p), stats.binom.sf(k - 1, n, p), stats.binom.logpmf(k, n, p)]
    for k, n, p in [(0, 10, 0.3), (3, 10, 0.3), (10, 10, 0.3), (55, 100, 0.5), (2, 5000, 0.001), (480, 500, 0.9), (9, 1000, 0.05)]
]

# ---- two samples ----
def enumerated_ks(a, b):
    """Share of all splits of the pooled values that are at least as far apart."""
    pooled = np.concatenate([a, b])
    grid = np.unique(pooled)

    def gap(first):
        mask = np.zeros(len(pooled), bool)
        mask[list(first)] = True
        one = (pooled[mask][:, None] <= grid).mean(0)
        two = (pooled[~mask][:, None] <= grid).mean(0)
        return np.abs(one - two).max()

    observed = gap(range(len(a)))
    splits = list(itertools.combinations(range(len(pooled)), len(a)))
    return sum(gap(s) >= observed - 1e-12 for s in splits) / len(splits)


pairs = []
for n, m, shift, digits, enumerate_ in [
    (5, 6, 1.0, 4, True), (7, 4, 0.5, 0, True), (6, 6, 1.0, 0, True), (8, 5, 0, 0, True),
    (30, 45, 0.6, 4, False), (60, 60, 0.4, 1, False), (150, 130, 0.2, 4, False), (80, 3, 1.0, 4, False),
]:
    a = np.round(rng.normal(0, 1, n), digits) + 0.0
    b = np.round(rng.normal(shift, 1.3, m), digits) + 0.0
    ties = len(np.unique(np.concatenate([a, b]))) < n + m
    ks = stats.ks_2samp(a, b, method="exact")
    pairs.append({
        "a": rounded(a), "b": rounded(b), "ties": bool(ties),
        "distance": ks.statistic,
        "exact": enumerated_ks(a, b) if enumerate_ else (None if ties else ks.pvalue),
        "exact_ignoring_ties": ks.pvalue,
        "asymptotic": special.kolmogorov(np.sqrt(n * m / (n + m)) * ks.statistic),
        "wasserstein": stats.wasserstein_distance(a, b),
        "scaled_wasserstein": stats.wasserstein_distance(a, b) / a.std(),
    })
golden["two_samples"] = pairs
golden["kolmogorovSf"] = [[x, special.kolmogorov(x)] for x in [0.2, 0.4, 0.7, 0.99, 1, 1.36, 2, 5]]

# ---- rank statistics of two samples, ties as midranks; a generator of their own keeps the others as they are ----
ranks = np.random.default_rng(5)
golden["rank_statistics"] = []
for n, m, kind in [(5, 7, "normal"), (2, 3, "normal"), (30, 20, "ties"), (60, 90, "skewed"), (40, 40, "huge"), (50, 30, "shifted")]:
    a, b = {
        "normal": lambda: (ranks.normal(size=n), ranks.normal(0.3, 1.2, size=m)),
        "ties": lambda: (ranks.integers(0, 5, size=n), ranks.integers(0, 6, size=m)),
        "skewed": lambda: (ranks.exponential(size=n), ranks.exponential(1.3, size=m)),
        "huge": lambda: (ranks.normal(size=n) * 1e150, ranks.normal(size=m) * 1e150),
        "shifted": lambda: (ranks.normal(size=n), ranks.normal(1.5, size=m)),
    }[kind]()
    a, b = rounded(a), rounded(b)
    cvm = stats.cramervonmises_2samp(a, b, method="asymptotic")
    with __import__("warnings").catch_warnings():
        __import__("warnings").simplefilter("ignore")
        ad = stats.anderson_ksamp([a, b], midrank=True)
    golden["rank_statistics"].append({
        "a": a, "b": b, "cramer_von_mises": [cvm.statistic, cvm.pvalue], "anderson_darling": [ad.statistic, ad.pvalue],
    })

# The published numbers of one drift tool on a seeded sample; only definitions that agree with ours.
legacy = np.random.RandomState(42)
reference = np.round(legacy.normal(0, 1, 500), 4)
current = np.round(legacy.normal(0.2, 1.1, 400), 4)
edges = np.histogram_bin_edges(np.concatenate([reference, current]), "sturges")
p = np.histogram(reference, edges)[0]
q = np.histogram(current, edges)[0]
golden["evidently"] = {
    "reference": rounded(reference), "current": rounded(current), "p": p.tolist(), "q": q.tolist(),
    "ks_p": 0.0063342, "ks_distance": 0.113, "wasserstein": 0.2426265, "jensenshannon": 0.1056469,
}

# ---- count vectors ----
tables = []
for a, b in [
    ([50, 30, 20], [40, 40, 20]), ([10, 0, 5], [8, 4, 0]), ([500, 300, 150, 50], [420, 390, 120, 70]),
    ([9, 1], [5, 5]), ([7, 7, 7, 7, 7], [70, 70, 70, 70, 70]), ([1000, 3, 0], [900, 9, 1]),
]:
    pa, pb = np.array(a) / sum(a), np.array(b) / sum(b)
    chi2 = stats.chi2_contingency([a, b], correction=False)
    g = stats.chi2_contingency([a, b], correction=False, lambda_="log-likelihood")
    n = sum(a) + sum(b)
    r, k = 2, len(a)
    phi = max(0, chi2.statistic / n - (k - 1) * (r - 1) / (n - 1))
    v = np.sqrt(phi / min(k - (k - 1) ** 2 / (n - 1) - 1, r - (r - 1) ** 2 / (n - 1) - 1))
    floor = 0.5 / min(sum(a), sum(b))
    fa, fb = np.maximum(pa, floor), np.maximum(pb, floor)
    kl = stats.entropy(pa, pb)
    tables.append({
        "g": [g.statistic, g.pvalue],
        "a": a, "b": b,
        "chi2": chi2.statistic, "df": int(chi2.dof), "p": chi2.pvalue, "smallest_expected": chi2.expected_freq.min(),
        "cramers_v": float(v),
        "js": distance.jensenshannon(pa, pb), "js2": distance.jensenshannon(pa, pb, 2),
        "kl": None if np.isinf(kl) else kl,
        "hellinger": np.sqrt(1 - np.sqrt(pa * pb).sum()),
        "l_infinity": distance.chebyshev(pa, pb), "total_variation": distance.cityblock(pa, pb) / 2,
        "psi": float(((fa - fb) * np.log(fa / fb)).sum()),
    })
golden["tables"] = tables

pvalues = [[0.001, 0.2, 0.03, 0.04, 0.5], [0.01, 0.01, 0.02], [0.9], rounded(rng.uniform(0, 0.2, 12), 5)]
golden["multiple_testing"] = [
    {"p": ps, **{name: multipletests(ps, method=name)[1].tolist() for name in ("bonferroni", "holm", "fdr_bh", "fdr_by")}}
    for ps in pvalues
]

# ---- proportions ----
golden["proportions"] = [
    {"x": x, "n": n, "alpha": alpha,
     "wilson": list(map(float, proportion_confint(x, n, alpha, "wilson"))),
     "clopper_pearson": list(map(float, proportion_confint(x, n, alpha, "beta")))}
    for x, n, alpha in [(0, 20, 0.05), (20, 20, 0.05), (3, 50, 0.05), (480, 1000, 0.1), (1, 100000, 0.01)]
]
golden["mcnemar"] = [[b, c, mcnemar([[5, b], [c, 5]], exact=True).pvalue] for b, c in [(1, 8), (0, 5), (4, 4), (12, 30), (0, 0)]]


# ---- classification ----
def placements(labels, scores):
    pos, neg = scores[labels == 1], scores[labels == 0]
    kernel = (pos[:, None] > neg[None, :]) + 0.5 * (pos[:, None] == neg[None, :])
    return kernel.mean(), kernel.mean(1), kernel.mean(0)


golden["delong"] = []
for n, digits in [(40, 3), (60, 1), (200, 2)]:
    labels = (rng.uniform(size=n) < 0.4).astype(int)
    first = np.round(special.expit(rng.normal(size=n) + 1.5 * labels), digits)
    second = np.round(special.expit(rng.normal(size=n) + 1.0 * labels), digits)
    (auc1, p1, n1), (auc2, p2, n2) = placements(labels, first), placements(labels, second)
    cov = np.cov(p1, p2) / len(p1) + np.cov(n1, n2) / len(n1)
    hard = (first > 0.5).astype(int)
    tp, fp = int(((hard == 1) & (labels == 1)).sum()), int(((hard == 1) & (labels == 0)).sum())
    fn = int(((hard == 0) & (labels == 1)).sum())
    clipped = np.clip(first, 1e-15, 1 - 1e-15)
    golden["delong"].append({
        "labels": labels.tolist(), "first": rounded(first), "second": rounded(second),
        "auc": [auc1, auc2], "covariance": cov.tolist(),
        "accuracy": float((hard == labels).mean()), "precision": tp / (tp + fp), "recall": tp / (tp + fn),
        "f1": 2 * tp / (2 * tp + fp + fn),
        "log_loss": float(-np.where(labels == 1, np.log(clipped), np.log1p(-clipped)).mean()),
        "brier": float(((first - labels) ** 2).mean()),
        "rmse": float(np.sqrt(((first - second) ** 2).mean())), "mae": float(np.abs(first - second).mean()),
        "r2": float(1 - ((second - first) ** 2).sum() / ((first - first.mean()) ** 2).sum()),
    })


# ---- paired difference of proportions ----
def constrained_mle(n, b, c, delta):
    """P(only the champion is right) that maximises the likelihood under p_b - p_c = delta, numerically."""
    low, high = max(0.0, -delta), (1 - delta) / 2

    def negative(q):
        terms = [(b, q + delta), (c, q), (n - b - c, 1 - 2 * q - delta)]
        return -sum(special.xlogy(k, max(value, 0.0)) for k, value in terms)

    inner = optimize.minimize_scalar(negative, bounds=(low, high), method="bounded", options={"xatol": 1e-13})
    return min([low, high, inner.x], key=negative)


def score(n, b, c, delta):
    q = constrained_mle(n, b, c, delta)
    variance = n * (2 * q + delta - delta**2)
    top = b - c - n * delta
    return 0.0 if top == 0 else top / np.sqrt(variance) if variance > 0 else np.sign(top) * np.inf


golden["tango"] = []
for n, b, c in [(44, 1, 0), (50, 0, 0), (100, 7, 5), (500, 30, 20), (500, 20, 45), (1180, 60, 62), (30, 0, 12)]:
    for alpha in (0.05, 0.025):
        z = stats.norm.ppf(1 - alpha)
        estimate = (b - c) / n
        eps = 1e-9
        lower = optimize.brentq(lambda d: score(n, b, c, d) - z, -1 + eps, estimate - (eps if estimate > -1 else 0), xtol=1e-12)
        upper = optimize.brentq(lambda d: score(n, b, c, d) + z, estimate + eps, 1 - eps, xtol=1e-12)
        golden["tango"].append({"rows": n, "candidateOnly": b, "championOnly": c, "alpha": alpha, "lower": lower, "upper": upper})

golden["exact_unconditional"] = []
for n, b, c, delta in [(12, 2, 1, -0.2), (20, 1, 3, -0.1), (20, 4, 0, 0.0), (30, 2, 9, -0.1)]:
    cells = [(i, j) for i in range(n + 1) for j in range(n + 1 - i)]
    scores = {cell: score(n, *cell, delta) for cell in cells}
    worst = {}
    for name, sign in (("above", 1), ("below", -1)):
        tail = [cell for cell in cells if sign * scores[cell] >= sign * scores[(b, c)] - 1e-6]
        counts = np.array([[i, j, n - i - j] for i, j in tail])

        def probability(psi):
            p = [(psi + delta) / 2, (psi - delta) / 2, 1 - psi]
            return stats.multinomial.pmf(counts, n, np.clip(p, 0, 1)).sum()

        worst[name] = max(probability(psi) for psi in np.linspace(abs(delta), 1, 3001))
    golden["exact_unconditional"].append({"rows": n, "candidateOnly": b, "championOnly": c, "difference": delta, **worst})

# ---- one sample against a given distribution, and tables of counts ----
fit_rng = np.random.default_rng(20261122)
golden["continuousCdf"] = [
    [name, list(shapes), loc, scale, [[x, getattr(stats, name).cdf(x, *shapes, loc=loc, scale=scale)] for x in xs]]
    for name, shapes, loc, scale, xs in [
        ("norm", (), 40, 5, [20, 39, 40, 61.5, 80]),
        ("uniform", (), -2, 4, [-3, -2, 0.5, 2, 9]),
        ("expon", (), 1, 2.5, [0.5, 1, 1.0001, 4, 200]),
        ("beta", (2, 3), 0, 1, [-1, 0.01, 0.4, 0.999, 2]),
        ("beta", (0.5, 7), 10, 20, [10, 10.1, 17, 29, 31]),
        ("gamma", (0.7,), 0, 1, [-1, 0.001, 0.7, 9, 60]),
        ("gamma", (30,), 5, 2, [5, 20, 65, 90, 200]),
        ("chi2", (4,), 0, 1, [0, 0.2, 4, 30, 90]),
        ("t", (3.5,), 1, 2, [-40, -1, 1, 3, 80]),
        ("lognorm", (0.8,), 0, 3, [-1, 0.1, 3, 20, 900]),
        ("weibull_min", (1.7,), 0, 2, [-1, 0.01, 2, 5, 9]),
        ("pareto", (2.2,), 0, 1.5, [1, 1.5, 1.6, 10, 500]),
        ("logistic", (), 2, 0.5, [-9, 1, 2, 3, 9]),
        ("laplace", (), 2, 0.5, [-9, 1, 2, 3, 9]),
        ("cauchy", (), 0, 1, [-1000, -1, 0, 2, 1e6]),
    ]
]
golden["kolmogorovExact"] = [
    [n, d, stats.kstwo.sf(d, n)]
    for n, d in [
        (1, 0.3), (1, 0.6), (1, 0.99), (2, 0.2), (2, 0.3), (3, 0.9), (5, 0.1), (5, 0.15), (5, 0.4), (5, 0.85), (10, 0.2),
        (10, 0.35), (20, 0.6), (50, 0.05), (50, 0.12), (50, 0.3), (100, 0.13), (139, 0.11), (140, 0.18), (141, 0.07),
        (150, 0.09), (200, 0.03), (500, 0.05), (1000, 0.012), (1000, 0.03), (1000, 0.05), (5000, 0.01), (20000, 0.004),
        (20000, 0.009), (20000, 0.015), (100000, 0.002), (150000, 0.0015), (1000000, 0.0005), (1000000, 0.0012),
        (1000000, 0.002),
    ]
]
golden["ksOneSample"] = []
for name, args, values in [
    ("norm", (0, 1), rounded(fit_rng.normal(0, 1, 60))),
    ("norm", (0, 1), rounded(fit_rng.normal(0.3, 1.2, 300))),
    ("expon", (0, 2), rounded(fit_rng.exponential(2, 45), 1)),
    ("uniform", (0, 1), [0.5]),
    ("gamma", (2, 0, 1), rounded(fit_rng.gamma(2, 1, 180))),
]:
    result = stats.kstest(values, name, args=args)
    golden["ksOneSample"].append({"name": name, "args": args, "values": values, "distance": result.statistic, "pValue": result.pvalue})
golden["chiSquareFit"] = []
for counts, weights in [([16, 18, 16, 14, 12, 12], [1] * 6), ([50, 30, 20], [0.5, 0.3, 0.2]), ([9, 1, 90], [0.2, 0.2, 0.6]), ([3, 4], [0.9, 0.1])]:
    expected = np.array(weights) / sum(weights) * sum(counts)
    result = stats.chisquare(counts, expected)
    golden["chiSquareFit"].append({"counts": counts, "weights": weights, "statistic": result.statistic, "pValue": result.pvalue})
golden["cramersPhi"] = []
for table in [[[10, 20], [30, 5]], [[50, 0], [0, 50]], [[5, 6, 7], [8, 1, 9]], [[3, 0, 1], [0, 4, 2], [9, 1, 7], [2, 2, 2]], [[10, 10], [10, 10]]]:
    counts = np.array(table)
    phi = math.sqrt(stats.chi2_contingency(counts)[0] / counts.sum() / (min(counts.shape) - 1))
    golden["cramersPhi"].append([table, phi])


def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, np.generic):
        return value.item()
    return value


def differences(committed, fresh, path=""):
    """Paths at which two golden values differ by more than other versions of the libraries explain."""
    if isinstance(committed, dict) and isinstance(fresh, dict) and committed.keys() == fresh.keys():
        return [d for key in committed if key != "made_with" for d in differences(committed[key], fresh[key], f"{path}.{key}")]
    if isinstance(committed, list) and isinstance(fresh, list) and len(committed) == len(fresh):
        return [d for k, pair in enumerate(zip(committed, fresh)) for d in differences(*pair, f"{path}[{k}]")]
    numbers = all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in (committed, fresh))
    same = math.isclose(committed, fresh, rel_tol=1e-7, abs_tol=1e-12) if numbers else committed == fresh
    return [] if same else [f"{path}: committed {committed}, now {fresh}"]


target = pathlib.Path(__file__).with_name("golden.json")
golden = plain(golden)
if "--check" in sys.argv:
    found = differences(json.loads(target.read_text()), golden)
    print("\n".join(found) or f"{target.name} agrees with {golden['made_with']}")
    sys.exit(1 if found else 0)
lines = [f"{json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}" for key, value in golden.items()]
target.write_text("{\n" + ",\n".join(lines) + "\n}\n")
print(f"{target.name}: {target.stat().st_size} bytes")
