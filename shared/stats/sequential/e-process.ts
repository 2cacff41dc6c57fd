/** Requests and bad events between two readings of a counter. */
export interface Counts {
  readonly n: number
  readonly x: number
}

/** What one poll brought for both releases, read at the same evaluation time. */
export interface Poll {
  readonly canary: Counts
  readonly baseline: Counts
}

/**
 * Evidence against a null hypothesis, multiplied up as observations come in. Under the null the chance that
 * it *ever* reaches 1/alpha is at most alpha (Ville's inequality), so looking after every observation and
 * stopping at will is allowed.
 */
export interface EProcess<Observation> {
  /** Takes the next observation; returns log E after it. */
  update(observation: Observation): number
  readonly logE: number
  readonly maxLogE: number
  /** min(1, 1 / max E): an anytime-valid p-value. */
  readonly pValue: number
  readonly updates: number
  /** True from the first moment on at which E >= 1/alpha. */
  crossed(alpha: number): boolean
}

/** Keeps the running maximum; a test only says what log E is after the next observation. */
export abstract class SequentialTest<Observation> implements EProcess<Observation> {
  #logE = 0
  #maxLogE = 0
  #updates = 0

  protected abstract next(observation: Observation): number

  update(observation: Observation): number {
    this.#logE = this.next(observation)
    if (this.#logE > this.#maxLogE) this.#maxLogE = this.#logE
    this.#updates++
    return this.#logE
  }

  get logE(): number {
    return this.#logE
  }

  get maxLogE(): number {
    return this.#maxLogE
  }

  get pValue(): number {
    return Math.exp(-this.maxLogE)
  }

  get updates(): number {
    return this.#updates
  }

  crossed(alpha: number): boolean {
    return this.maxLogE >= -Math.log(checkLevel('alpha', alpha))
  }
}

export function checkLevel(name: string, level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`${name} must lie between 0 and 1, got ${level}`)
  return level
}

export function checkPositive(name: string, value: number): number {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) throw new RangeError(`${name} must be positive, got ${value}`)
  return value
}

/**
 * Refuses impossible counts. A negative difference is a restarted counter, which the reader of the counters
 * must resolve: guessing here would turn a restart into evidence.
 */
export function checkCounts(name: string, { n, x }: Counts): void {
  if (!(n >= 0 && n < Number.POSITIVE_INFINITY)) throw new RangeError(`${name}: requests must be >= 0, got ${n}`)
  if (!(x >= 0 && x <= n)) throw new RangeError(`${name}: bad events must lie in 0 .. ${n}, got ${x}`)
}

/** `size` values from `from` to `to`, evenly spaced in logarithms. */
export function geometricGrid(from: number, to: number, size: number): Float64Array {
  const grid = new Float64Array(size)
  for (let j = 0; j < size; j++) grid[j] = size === 1 ? from : from * (to / from) ** (j / (size - 1))
  return grid
}
