/**
 * The optimal string alignment form of the Damerau–Levenshtein distance: insertions, deletions, substitutions and
 * swaps of neighbours cost one each, and no substring is edited twice. Swaps matter: they are what hands do on keyboards.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, substitution)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/**
 * The known name that was probably meant, or undefined when none is near. Case, `_` and `-` are ignored first, because
 * `failOn` and `fail_on` are the commonest ways to miss `fail-on`.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = plain(name)
  // A very long "name" is no slip of the hand, and comparing it would cost its length times that of each known name.
  if (wanted === '' || wanted.length > 100) return undefined
  let best: string | undefined
  // A third of the letters may differ, but never more than three: beyond that it is another word.
  let bestDistance = Math.min(Math.floor(Math.max(wanted.length, 3) / 3), 3) + 1
  for (const candidate of known) {
    const distance = editDistance(wanted, plain(candidate))
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

const plain = (name: string) => name.replace(/[-_\s]/g, '').toLowerCase()
