// Additions, multiplications and divisions alone, which every processor rounds alike; `Math.exp` may differ in the
// last digit between engines, and the data files have golden checksums.

const LN2 = Math.LN2

/** e to the power of x, relative error below 1e-14 for |x| < 700. */
export function exp(x) {
  const k = Math.round(x / LN2)
  const r = x - k * LN2
  let term = 1
  let sum = 1
  for (let i = 1; i <= 18; i++) {
    term = (term * r) / i
    sum += term
  }
  for (let i = 0; i < Math.abs(k); i++) sum = k > 0 ? sum * 2 : sum / 2
  return sum
}

/** The logistic function. */
export function sigmoid(x) {
  return 1 / (1 + exp(-Math.max(-40, Math.min(40, x))))
}

/** Natural logarithm of a positive number, by Newton's steps on `exp`. */
export function log(x) {
  let k = 0
  while (x > 1.5) {
    x /= 2
    k++
  }
  while (x < 0.75) {
    x *= 2
    k--
  }
  // ln x = 2 artanh((x - 1) / (x + 1))
  const t = (x - 1) / (x + 1)
  let power = t
  let sum = t
  for (let i = 3; i <= 41; i += 2) {
    power *= t * t
    sum += power / i
  }
  return 2 * sum + k * LN2
}

/** mulberry32: a seeded generator on 32-bit integers; returns a function that gives numbers in [0, 1). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** About standard normal: the sum of twelve uniforms less six. */
export function normal(next) {
  let sum = -6
  for (let i = 0; i < 12; i++) sum += next()
  return sum
}
