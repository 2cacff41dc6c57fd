import { mebibytes, seconds, times } from './table.mjs'

/**
 * Runs every case once a round, round after round (A B C A B C …), so that a busy minute of the machine hits all of
 * them alike. The first round warms caches up and does not count.
 *
 * A case is `{ name, against?, run }`, where `run` returns `{ seconds, cpuSeconds?, peakBytes? }` and `against` names the case that
 * its ratio refers to; of several it has a row for each. The ratio is the median of the ratios within each round, with the smallest and largest of them
 * beside it: it says how sure one can be without any assumption about the noise.
 */
export async function compare(cases, { runs, log = () => {} }) {
  const measured = new Map(cases.map(({ name }) => [name, []]))
  for (let round = 0; round <= runs; round++) {
    for (const { name, run } of cases) {
      log(`round ${round} of ${runs}: ${name}`)
      const result = await run()
      if (round > 0) measured.get(name).push(result)
    }
  }
  return cases.flatMap(({ name, against }) =>
    [against].flat().map(other => rowOf(name, measured.get(name), other && measured.get(other), other)),
  )
}

function rowOf(name, own, base, against) {
  const times = own.map(result => result.seconds)
  const middle = key => {
    const values = own.map(result => result[key]).filter(value => value !== undefined)
    return values.length === 0 ? undefined : median(values)
  }
  const ratios = base?.map((result, round) => times[round] / result.seconds)
  const cpuRatios = base?.flatMap((result, round) => {
    const [ours, theirs] = [own[round].cpuSeconds, result.cpuSeconds]
    return ours === undefined || theirs === undefined ? [] : [ours / theirs]
  })
  return {
    name,
    against,
    min: Math.min(...times),
    median: median(times),
    max: Math.max(...times),
    ratio: ratios && median(ratios),
    ratioMin: ratios && Math.min(...ratios),
    ratioMax: ratios && Math.max(...ratios),
    cpu: middle('cpuSeconds'),
    cpuRatio: cpuRatios?.length ? median(cpuRatios) : undefined,
    peakBytes: middle('peakBytes'),
    seconds: times,
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The table of a comparison. */
export function comparison(title, rows) {
  return {
    title,
    columns: [
      { key: 'name', label: 'what' },
      { key: 'min', label: 'min', format: seconds },
      { key: 'median', label: 'median', format: seconds },
      { key: 'max', label: 'max', format: seconds },
      { key: 'ratio', label: 'ratio', format: times },
      { key: 'ratioMin', label: 'from', format: times },
      { key: 'ratioMax', label: 'to', format: times },
      { key: 'against', label: 'against' },
      { key: 'cpu', label: 'processor', format: seconds },
      { key: 'cpuRatio', label: 'ratio', format: times },
      { key: 'peakBytes', label: 'peak memory', format: mebibytes },
    ],
    rows,
  }
}
