import { logFactorial } from '../special/gamma.js'

/**
 * P(D_n >= d) for the two-sided one-sample Kolmogorov-Smirnov statistic of n independent values of a continuous
 * distribution. By region, as Simard and L'Ecuyer (2011, "Computing the two-sided Kolmogorov-Smirnov distribution")
 * advise: closed forms at both ends, the matrix power of Marsaglia, Tsang and Wang (2003) where n or d is small, twice
 * the one-sided tail where the two sides hardly overlap, and the expansion of Pelz and Good (1976) between.
 * @returns relative error below about 1e-5 where the expansion is used (n > 140), else near that of a double
 */
export function kolmogorovExactSf(n: number, d: number): number {
  if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`kolmogorovExactSf needs n >= 1, got ${n}`)
  const nd = n * d
  if (!(nd > 0.5)) return 1
  if (d >= 1) return 0
  if (nd <= 1) return 1 - Math.exp(logFactorial(n) + n * Math.log(2 * d - 1 / n))
  if (nd >= n - 1) return 2 * (1 - d) ** n
  const square = nd * d
  // Massart's bound, 2 exp(-2 n d^2), is below the smallest double.
  if (square > 375) return 0
  if (d >= 0.5 || square >= (n <= 140 ? 4 : 2.2)) return Math.min(1, 2 * oneSidedSf(n, d))
  if (n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4)) return 1 - matrixCdf(n, d)
  return 1 - pelzGoodCdf(n, d)
}

/** P(D_n^+ >= d), Smirnov's sum; every term positive, so nothing cancels. */
function oneSidedSf(n: number, d: number): number {
  const top = logFactorial(n)
  const last = Math.floor(n * (1 - d))
  let total = 0
  for (let j = 0; j <= last; j++) {
    const at = d + j / n
    if (at >= 1) break
    const choose = top - logFactorial(j) - logFactorial(n - j)
    total += Math.exp(choose + (j - 1) * Math.log(at) + (n - j) * Math.log1p(-at))
  }
  return d * total
}

interface Scaled {
  readonly cells: Float64Array
  /** The matrix is `cells` times 10^exponent. */
  readonly exponent: number
}

/** P(D_n < d) by the power of a (2k - 1) x (2k - 1) matrix, k = ceil(n d). */
function matrixCdf(n: number, d: number): number {
  const k = Math.floor(n * d) + 1
  const size = 2 * k - 1
  const h = k - n * d
  const cells = new Float64Array(size * size)
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) cells[i * size + j] = i - j + 1 < 0 ? 0 : 1
  for (let i = 0; i < size; i++) {
    cells[i * size] = cells[i * size]! - h ** (i + 1)
    cells[(size - 1) * size + i] = cells[(size - 1) * size + i]! - h ** (size - i)
  }
  if (2 * h - 1 > 0) cells[(size - 1) * size] = cells[(size - 1) * size]! + (2 * h - 1) ** size
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      for (let factor = 2; factor <= i - j + 1; factor++) cells[i * size + j] = cells[i * size + j]! / factor
  const raised = power({ cells, exponent: 0 }, size, n)
  let value = raised.cells[(k - 1) * size + k - 1]!
  let exponent = raised.exponent
  for (let i = 1; i <= n; i++) {
    value = (value * i) / n
    if (value < 1e-140) {
      value *= 1e140
      exponent -= 140
    }
  }
  return Math.min(1, value * 10 ** exponent)
}

function power(matrix: Scaled, size: number, n: number): Scaled {
  if (n === 1) return matrix
  const half = power(matrix, size, Math.floor(n / 2))
  const squared = rescaled({ cells: product(half.cells, half.cells, size), exponent: 2 * half.exponent }, size)
  if (n % 2 === 0) return squared
  const cells = product(matrix.cells, squared.cells, size)
  return rescaled({ cells, exponent: matrix.exponent + squared.exponent }, size)
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const factor = a[i * size + k]!
      if (factor === 0) continue
      for (let j = 0; j < size; j++) result[i * size + j] = result[i * size + j]! + factor * b[k * size + j]!
    }
  return result
}

/** Powers grow beyond the range of a double, so a factor is kept beside them. */
function rescaled({ cells, exponent }: Scaled, size: number): Scaled {
  const middle = (size - 1) / 2
  if (cells[middle * size + middle]! <= 1e140) return { cells, exponent }
  return { cells: cells.map(cell => cell * 1e-140), exponent: exponent + 140 }
}

/** P(D_n < d) by Kolmogorov's limit law with three terms of correction. */
function pelzGoodCdf(n: number, d: number): number {
  const z = Math.sqrt(n) * d
  const [z2, pi2] = [z * z, Math.PI * Math.PI]
  const [z4, z6, z8] = [z2 ** 2, z2 ** 3, z2 ** 4]
  let [k0, k1, k2, k3] = [0, 0, 0, 0]
  for (let k = 0; k <= 30; k++) {
    const a2 = pi2 * (k + 0.5) ** 2
    const weight = Math.exp(-a2 / (2 * z2))
    if (weight === 0) break
    k0 += weight
    k1 += weight * (a2 - z2)
    k2 += weight * (6 * z6 + 2 * z4 + a2 * (2 * z4 - 5 * z2) + a2 ** 2 * (1 - 2 * z2))
    k3 +=
      weight *
      (a2 ** 3 * (5 - 30 * z2) + a2 ** 2 * (212 * z4 - 60 * z2) + a2 * (135 * z4 - 96 * z6) - (30 * z6 + 90 * z8))
  }
  let [even2, even3] = [0, 0]
  for (let k = 1; k <= 30; k++) {
    const b2 = pi2 * k * k
    const weight = Math.exp(-b2 / (2 * z2))
    if (weight === 0) break
    even2 += weight * b2
    even3 += weight * (3 * b2 * z2 - b2 ** 2)
  }
  const root = Math.sqrt(2 * Math.PI)
  const terms = [
    (root / z) * k0,
    (root / (6 * z4)) * k1,
    root * (k2 / (72 * z4 * z2 * z) - even2 / (36 * z2 * z)),
    root * (k3 / (6480 * z8 * z2) + even3 / (216 * z6)),
  ]
  const cdf = terms.reduce((sum, term, order) => sum + term / n ** (order / 2), 0)
  return Math.min(1, Math.max(0, cdf))
}
