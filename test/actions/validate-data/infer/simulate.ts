import { toleranceOf } from '../../../../actions/validate-data/src/infer/checks-file.js'
import type { ColumnFacts } from '../../../../actions/validate-data/src/infer/facts.js'
import { shareLevel } from '../../../../actions/validate-data/src/infer/levels.js'
import { type Proposal, proposeColumn } from '../../../../actions/validate-data/src/infer/propose.js'
import { type Random, seededRandom } from '../../../../shared/stats/index.js'

/** A value of a column as a batch may have it; `undefined` is missing. */
export type Drawn = number | string | undefined
export type Source = (random: Random) => Drawn

const learns = (index: number) => index % 2 === 0

/** The facts of rows in memory, as the engine gathers them: even rows to learn from, odd ones to confirm. */
export function factsOf(name: string, values: readonly Drawn[], max = 50): ColumnFacts {
  const present = values.filter(value => value !== undefined)
  const numeric = present.every(value => typeof value === 'number')
  const confirming = values.filter((value, index) => value !== undefined && !Number.isNaN(value) && !learns(index))
  const counted = present.filter(value => !Number.isNaN(value))
  const distinct = new Set(present)
  const learnt = new Set(values.filter((_, index) => learns(index)))
  const type = numeric ? (counted.every(Number.isSafeInteger) ? 'integer' : 'number') : 'string'
  const lengths = present.map(value => String(value).length)
  const most = type === 'integer' ? 12 : max
  return {
    name,
    type,
    nativeType: { integer: 'BIGINT', number: 'DOUBLE', string: 'VARCHAR' }[type],
    typeIsGiven: false,
    missing: values.length - present.length,
    present: present.length,
    confirming: confirming.length,
    nan: present.length - counted.length,
    distinct: distinct.size,
    allDifferent: distinct.size === present.length,
    smallest: numeric ? Math.min(...(counted as number[])) : null,
    largest: numeric ? Math.max(...(counted as number[])) : null,
    shortest: numeric ? undefined : Math.min(...lengths),
    longest: numeric ? undefined : Math.max(...lengths),
    categories:
      distinct.size > most || type === 'number'
        ? undefined
        : {
            found: [...distinct].map(value => ({ value, rows: present.filter(other => other === value).length })),
            confirmed: confirming.every(value => learnt.has(value)),
          },
    forms: numeric ? undefined : formsOf(values),
    sensitive: false,
  }
}

const formsOf = (values: readonly Drawn[]): ColumnFacts['forms'] => {
  const forms = new Map<string, { learnt: boolean; runs: string[][] }>()
  let confirmed = true
  values.forEach((value, index) => {
    if (value === undefined) return
    const shape = String(value)
      .replace(/[^A-Za-z0-9]/g, '\\$&')
      .replace(/[A-Z]+/g, 'A')
      .replace(/[a-z]+/g, 'a')
      .replace(/[0-9]+/g, '9')
    const form = forms.get(shape) ?? { learnt: false, runs: [[], []] }
    forms.set(shape, form)
    if (learns(index)) form.learnt = true
    form.runs[learns(index) ? 0 : 1]!.push(
      String((String(value).match(/[A-Z]+|[a-z]+|[0-9]+/g) ?? []).map(run => run.length)),
    )
  })
  if (forms.size > 4) return undefined
  const found = [...forms].map(([shape, { learnt, runs }]) => {
    if (!learnt) confirmed = false
    const [first = '', ...rest] = runs[0]!
    const lengths = first === '' ? [] : first.split(',').map(Number)
    const fixed = lengths.map((length, at) =>
      rest.every(other => Number(other.split(',')[at]) === length) ? length : undefined,
    )
    fixed.forEach((length, at) => {
      if (length !== undefined && runs[1]!.some(other => Number(other.split(',')[at]) !== length)) confirmed = false
    })
    return { shape, runs: fixed }
  })
  return { found, confirmed }
}

/** How many rows of a batch fail a proposal, by what its key means. */
export function failing({ key, value }: Proposal, batch: readonly Drawn[]): number {
  const list = value as readonly (number | string)[]
  const [low, high] = (Array.isArray(value) ? value : []) as unknown as readonly [number, number]
  const present = batch.filter(drawn => drawn !== undefined)
  switch (key) {
    case 'max-missing':
      return batch.length - present.length
    case 'type': {
      const fits = {
        integer: Number.isSafeInteger,
        number: (drawn: Drawn) => typeof drawn === 'number',
        string: () => true,
      }
      return present.filter(drawn => !fits[value as keyof typeof fits](drawn)).length
    }
    case 'range':
      // A text in the place of a number is counted by the type alone.
      return present.filter(drawn => typeof drawn === 'number' && !(drawn >= low && drawn <= high)).length
    case 'in':
      return present.filter(drawn => typeof drawn === typeof list[0] && !list.includes(drawn)).length
    case 'regex':
      return present.filter(drawn => !new RegExp(value as string).test(String(drawn))).length
    case 'regex-any':
      return present.filter(drawn => !list.some(regex => new RegExp(regex as string).test(String(drawn)))).length
    case 'length':
      return present.filter(drawn => String(drawn).length < low || String(drawn).length > high).length
  }
}

const letters = (random: Random, count: number) =>
  Array.from({ length: count }, () => String.fromCharCode(97 + random.integer(26))).join('')

/** Ties, rare values, rare forms, heavy tails, missing values, NaN: where a careless bound breaks. */
export const SOURCES: Readonly<Record<string, Source>> = {
  uniform: random => random.uniform(),
  'heavy tails': random => Math.tan(Math.PI * (random.uniform() - 0.5)),
  dice: random => 1 + random.integer(6),
  'counts with rare large ones': random => Math.floor(-2 * Math.log(1 - random.uniform())),
  'mostly zero': random => (random.uniform() < 0.01 ? random.integer(1000) : 0),
  'often missing': random => (random.uniform() < 0.3 ? undefined : random.uniform()),
  'seldom missing': random => (random.uniform() < 0.004 ? undefined : 7),
  'some NaN': random => (random.uniform() < 0.01 ? Number.NaN : random.uniform()),
  'categories with a long tail': random => `c${Math.floor(1 / (random.uniform() + 0.02))}`,
  'one rare category': random => (random.uniform() < 0.005 ? 'rare' : 'common'),
  'codes with a rare form': random =>
    random.uniform() < 0.004 ? `x${letters(random, 3)}` : `AB-${1000 + random.integer(9000)}`,
  'a text where a number should be': random => (random.uniform() < 0.003 ? 'n/a' : random.integer(1000)),
  words: random => letters(random, 1 + random.integer(20)),
}

export interface Simulation {
  readonly rows: number
  readonly batch: number
  readonly level: number
  readonly runs: number
  readonly seed: number
  /** Share of the rows of each batch that have the text `?` in the place of the uniform column's value. */
  readonly spoilt?: number
}

/** Share of simulated batches that fail any check of the file proposed for them, and the checks of such a file. */
export function alarms({ rows, batch, level, runs, seed, spoilt = 0 }: Simulation) {
  const random = seededRandom(seed)
  const sources = Object.entries(SOURCES)
  const setting = {
    parts: { learn: Math.ceil(rows / 2), confirm: Math.floor(rows / 2), report: 0 },
    levels: shareLevel(level, sources.length),
    batch,
  }
  let [failed, proposed] = [0, 0]
  for (let run = 0; run < runs; run++) {
    let fails = false
    for (const [index, [name, source]] of sources.entries()) {
      const draw = (count: number) => Array.from({ length: count }, () => source(random))
      const facts = factsOf(name, draw(rows))
      const later = draw(batch).map(value => (index === 0 && random.uniform() < spoilt ? '?' : value))
      const { proposals } = proposeColumn(facts, setting)
      proposed += proposals.length
      const tolerance = toleranceOf({ column: name, sensitive: false, proposals })
      for (const one of proposals) {
        if (failing(one, later) > (one.key === 'max-missing' ? one.tolerance : tolerance)) fails = true
        // Its own tolerance keeps its own level: the entry's larger one must not be what saves it.
        if (spoilt === 0 && failing(one, later) > one.tolerance) fails = true
      }
    }
    if (fails) failed++
  }
  return { share: failed / runs, failed, proposed: proposed / runs }
}
