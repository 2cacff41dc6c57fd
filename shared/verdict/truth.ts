/**
 * What kind of truth a decision is. Every finding carries one, so that a reader can tell a count from a bound and a
 * bound from a habit.
 */
export type Truth =
  /** A count or a comparison of exact values: wrong only if the data or the code is. */
  | { readonly kind: 'exact' }
  /** A decision whose error rate is bounded. */
  | {
      readonly kind: 'error-controlled'
      /** The named procedure, e.g. `Tango score bound` or `e-process for a ratio of rates`. */
      readonly procedure: string
      /** The bound on the error, a probability, e.g. 0.05. */
      readonly level: number
      readonly guarantee: 'finite-sample' | 'asymptotic'
      /** What must hold for the bound to hold, in words. */
      readonly assumptions: string
    }
  /** A fixed level without an error rate. `why` says where the level comes from. */
  | { readonly kind: 'rule-of-thumb'; readonly why: string }

export const EXACT: Truth = { kind: 'exact' }

/** One phrase for people, e.g. `error-controlled at 5 % (Tango score bound, asymptotic)`. */
export function describeTruth(truth: Truth): string {
  switch (truth.kind) {
    case 'exact':
      return 'exact count'
    case 'error-controlled':
      return `error-controlled at ${+(truth.level * 100).toPrecision(3)} % (${truth.procedure}, ${truth.guarantee})`
    case 'rule-of-thumb':
      return `rule of thumb (${truth.why})`
  }
}
