import { seededRandom } from '../random/random.js'
import { poisson } from '../random/samplers.js'
import { ErrorPassTest } from './combined-tests.js'
import { checkLevel, checkPositive, type Poll } from './e-process.js'
import { RatioAboveTest } from './ratio-test.js'

export interface CanaryPlanOptions {
  /** Requests per second over both releases. */
  readonly requestsPerSecond: number
  readonly pollSeconds: number
  /** Canary shares in order, each held for a number of polls. */
  readonly steps: readonly { readonly share: number; readonly polls: number }[]
  /** Error rate of the running release. */
  readonly baseErrorRate: number
  /** Ratio of the regression that should be found, for example 3. */
  readonly regression: number
  /** Tested ratio of the FAIL test (default 1) and of the PASS test. */
  readonly failRatio?: number
  readonly passRatio: number
  /** Absolute objective of the PASS test. */
  readonly objective: number
  /** Chance of a false rollback, of a false promotion. */
  readonly alpha: number
  readonly beta: number
  readonly tempering?: number
  /** PASS counts only after this many polls. Default 0. */
  readonly earliestPass?: number
  readonly runs?: number
  readonly seed?: number
}

export interface VerdictForecast {
  /** Shares of the simulated runs, summing to 1. */
  readonly passed: number
  readonly failed: number
  readonly inconclusive: number
  /** Polls until the usual verdict (pass for an equal canary, fail for a regressed one), over the runs that reached it. */
  readonly medianPolls: number | null
  readonly p90Polls: number | null
}

export interface CanaryForecast {
  readonly polls: number
  readonly seconds: number
  /** A canary with the baseline's error rate. */
  readonly equal: VerdictForecast
  /** A canary with `regression` times the baseline's error rate. */
  readonly regressed: VerdictForecast
}

/**
 * How would this plan go? Simulates it (Poisson arrivals and errors, seeded) for an equal and for a regressed
 * canary and counts the verdicts of the error tests, so that a plan too short for its traffic is seen before it
 * starts. Latency and other metrics are not simulated: promotion also waits for them.
 */
export function forecastCanary(options: CanaryPlanOptions): CanaryForecast {
  checkPositive('requestsPerSecond', options.requestsPerSecond)
  checkPositive('pollSeconds', options.pollSeconds)
  checkLevel('alpha', options.alpha)
  checkLevel('beta', options.beta)
  checkPositive('regression', options.regression)
  if (!(options.baseErrorRate >= 0 && options.baseErrorRate <= 1))
    throw new RangeError(`baseErrorRate must lie in 0 .. 1, got ${options.baseErrorRate}`)
  const shares = options.steps.flatMap(({ share, polls }) => {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`share must lie in 0 .. 1, got ${share}`)
    return Array.from({ length: polls }, () => share)
  })
  return {
    polls: shares.length,
    seconds: shares.length * options.pollSeconds,
    equal: simulate(options, shares, options.baseErrorRate, 'pass'),
    regressed: simulate(options, shares, Math.min(1, options.baseErrorRate * options.regression), 'fail'),
  }
}

function simulate(o: CanaryPlanOptions, shares: number[], canaryRate: number, usual: 'pass' | 'fail'): VerdictForecast {
  const runs = o.runs ?? 200
  const random = seededRandom(o.seed ?? 1)
  const tempering = o.tempering ?? 1
  const requests = o.requestsPerSecond * o.pollSeconds
  const counts = (mean: number, rate: number) => {
    const x = poisson(mean * rate, random)
    return { n: x + poisson(mean * (1 - rate), random), x }
  }
  const times: number[] = []
  const seen = { pass: 0, fail: 0, inconclusive: 0 }
  for (let run = 0; run < runs; run++) {
    const fail = new RatioAboveTest({ ratio: o.failRatio ?? 1, tempering })
    const pass = new ErrorPassTest({ ratio: o.passRatio, objective: o.objective, tempering })
    let verdict: 'pass' | 'fail' | 'inconclusive' = 'inconclusive'
    let poll = 0
    while (verdict === 'inconclusive' && poll < shares.length) {
      const share = shares[poll++]!
      const observed: Poll = {
        canary: counts(requests * share, canaryRate),
        baseline: counts(requests * (1 - share), o.baseErrorRate),
      }
      fail.update(observed)
      pass.update(observed)
      if (fail.crossed(o.alpha)) verdict = 'fail'
      else if (poll > (o.earliestPass ?? 0) && pass.crossed(o.beta)) verdict = 'pass'
    }
    seen[verdict]++
    if (verdict === usual) times.push(poll)
  }
  times.sort((a, b) => a - b)
  const at = (quantile: number) => times[Math.max(0, Math.ceil(quantile * times.length) - 1)] ?? null
  return {
    passed: seen.pass / runs,
    failed: seen.fail / runs,
    inconclusive: seen.inconclusive / runs,
    medianPolls: at(0.5),
    p90Polls: at(0.9),
  }
}
