/** A source of uniform numbers; the samplers take one, so that a run is a function of its seed. */
export interface Random {
  /** Uniform on [0, 1) with 53 random bits. */
  uniform(): number
  /** Uniform integer in [0, bound), without modulo bias; 1 <= bound <= 2^32. */
  integer(bound: number): number
  /** The next 32 random bits as an unsigned integer. */
  bits(): number
}

// Below this a product with 32 bits is exact in a double.
const EXACT_PRODUCT = 2 ** 21

const rotl = (x: number, k: number) => (x << k) | (x >>> (32 - k))

/**
 * xoshiro128** (Blackman and Vigna 2018), seeded through splitmix32 so that neighbouring seeds give
 * unrelated streams. Integer arithmetic only: the same on every platform. Not for secrets.
 */
export function seededRandom(seed: number): Random {
  if (!Number.isInteger(seed)) throw new RangeError(`seededRandom needs an integer seed, got ${seed}`)
  let state = seed | 0
  const splitmix = () => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return z ^ (z >>> 16)
  }
  let a = splitmix()
  let b = splitmix()
  let c = splitmix()
  let d = splitmix()
  const bits = () => {
    const result = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotl(d, 11)
    return result
  }
  const integer = (bound: number) => {
    if (!(bound >= 1 && bound <= 2 ** 32) || bound % 1 !== 0)
      throw new RangeError(`integer() needs a whole bound in 1 .. 2^32, got ${bound}`)
    if (bound <= EXACT_PRODUCT) {
      // Lemire's multiplication: the division that finds the biased remainder is needed once in 2^32 / bound draws.
      for (;;) {
        const product = bits() * bound
        const high = Math.floor(product / 2 ** 32)
        const low = product - high * 2 ** 32
        if (low >= bound || low >= 2 ** 32 % bound) return high
      }
    }
    const limit = 2 ** 32 - (2 ** 32 % bound)
    let draw = bits()
    while (draw >= limit) draw = bits()
    return draw % bound
  }
  return { bits, integer, uniform: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992 }
}

/** Shuffles in place (Fisher-Yates) and returns the same array. */
export function shuffle<T extends { [i: number]: unknown; length: number }>(values: T, random: Random): T {
  for (let i = values.length - 1; i > 0; i--) {
    const j = random.integer(i + 1)
    const kept = values[i]
    values[i] = values[j]
    values[j] = kept
  }
  return values
}
