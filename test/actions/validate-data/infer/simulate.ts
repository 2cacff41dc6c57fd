import type { ColumnFacts } from '../../../../actions/validate-data/src/infer/facts.js'
import type { Proposal } from '../../../../actions/validate-data/src/infer/propose.js'
import type { Random } from '../../../../shared/stats/index.js'

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
  const forms = new Map<string, { learnt: boolean; rows: number; runs: string[][] }>()
  let confirmed = true
  values.forEach((value, index) => {
    if (value === undefined) return
    const shape = String(value)
      .replace(/[^A-Za-z0-9]/g, '\\$&')
      .replace(/[A-Z]+/g, 'A')
      .replace(/[a-z]+/g, 'a')
      .replace(/[0-9]+/g, '9')
    const form = forms.get(shape) ?? { learnt: false, rows: 0, runs: [[], []] }
    forms.set(shape, form)
    form.rows++
    if (learns(index)) form.learnt = true
    form.runs[learns(index) ? 0 : 1]!.push(
      String((String(value).match(/[A-Z]+|[a-z]+|[0-9]+/g) ?? []).map(run => run.length)),
    )
  })
  if (forms.size > 4) return undefined
  const found = [...forms].map(([shape, { learnt, rows, runs }]) => {
    if (!learnt) confirmed = false
    const [first = '', ...rest] = runs[0]!
    const lengths = first === '' ? [] : first.split(',').map(Number)
    const fixed = lengths.map((length, at) =>
      rest.every(other => Number(other.split(',')[at]) === length) ? length : undefined,
    )
    fixed.forEach((length, at) => {
      if (length !== undefined && runs[1]!.some(other => Number(other.split(',')[at]) !== length)) confirmed = false
    })
    return { shape, rows, runs: fixed }
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
