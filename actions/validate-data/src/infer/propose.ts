import { formatCount, formatPercent, plural } from '../../../../shared/report/index.js'
import { exceedanceTolerance, referenceNeeded } from '../../../../shared/stats/index.js'
import type { ColumnFacts, Parts } from './facts.js'
import { regexOf } from './forms.js'
import type { Candidate, Levels } from './levels.js'
import { outward } from './outward.js'

export type Plain = string | number | boolean | readonly (string | number | boolean | null)[]

/** One key of a column's entry in the checks file. */
export interface Proposal {
  readonly key: 'type' | 'max-missing' | 'range' | 'in' | 'regex' | 'regex-any' | 'length'
  readonly value: Plain
  /** Rows of a batch that may fail before it is no chance any more. */
  readonly tolerance: number
  /** Why it is there, with its numbers. */
  readonly reason: string
  /** It says how the column is read; no row can fail it. */
  readonly given?: boolean | undefined
}

/** A check that is not proposed, and why not. */
export interface Refusal {
  readonly column: string
  /** What it would have been about. */
  readonly what: string
  readonly reason: string
  /** Rows of data with which it could be, where more rows would help. */
  readonly rowsNeeded?: number | undefined
}

export interface ColumnProposal {
  readonly column: string
  readonly sensitive: boolean
  readonly proposals: readonly Proposal[]
}

export interface Setting {
  readonly parts: Parts
  readonly levels: Levels
  /** The most rows of a later batch. */
  readonly batch: number
}

/**
 * A check that lets pass one row in 20 more than was seen is not worth its place: a rule of thumb about what is useful,
 * no part of the error rate.
 */
export const MOST_SLACK = 0.05

const TYPES = ['boolean', 'integer', 'number', 'string', 'date', 'timestamp']
const SCHEMA_TYPES = [...TYPES, 'decimal', 'time', 'json']

/**
 * What the rows say about one column, as checks of which each is failed by a good batch with at most its share of the
 * level. Ranges and lengths go by order statistics of all rows to fit; sets of values and forms are learnt from one
 * part of them and confirmed by the other (`exceedanceTail` has the proofs). Values that are missing or NaN are counted
 * apart: given which rows those are, the others are exchangeable among themselves, and a batch has at most all of its
 * rows among them.
 */
export function proposeColumn(facts: ColumnFacts, setting: Setting): { proposals: Proposal[]; refusals: Refusal[] } {
  const proposals: Proposal[] = []
  const refusals: Refusal[] = []
  const { name } = facts
  const refuse = (what: string, reason: string, rowsNeeded?: number) =>
    void refusals.push({ column: name, what, reason, rowsNeeded })
  const add: Add = (key, value, tolerance, reason, given) =>
    void proposals.push({ key, value, tolerance, reason, given })

  if (facts.present === 0) {
    refuse('everything', 'no value is there')
    return { proposals, refusals }
  }
  proposeMissing(facts, setting, add, refuse)
  if (!proposeType(facts, setting, add, refuse)) return { proposals, refusals }
  if (proposeValues(facts, setting, add, refuse)) return { proposals, refusals }
  proposeBounds(facts, setting, add, refuse)
  if (facts.type === 'string') proposeTexts(facts, setting, add, refuse)
  if (facts.allDifferent) {
    refuse('unique', `all ${formatCount(facts.present)} values differ; that no later one returns, rows cannot show`)
  }
  return { proposals, refusals }
}

type Add = (key: Proposal['key'], value: Plain, tolerance: number, reason: string, given?: boolean) => void
type Refuse = (what: string, reason: string, rowsNeeded?: number) => void

function proposeMissing({ missing }: ColumnFacts, { parts, levels, batch }: Setting, add: Add, refuse: Refuse): void {
  const reference = parts.learn + parts.confirm
  const share = missing / reference
  const toleranceFor = (rows: number) =>
    exceedanceTolerance({ reference: rows, batch, rank: Math.floor(share * rows) + 1 }, levels.of('missing'))
  // Of a large share more is by chance, in a small batch however many rows were seen before.
  const most = Math.min(batch - 1, (1.5 * share + MOST_SLACK) * batch)
  const tolerance = exceedanceTolerance({ reference, batch, rank: missing + 1 }, levels.of('missing'))
  if (tolerance <= most) {
    const seen = missing === 0 ? 'none' : `${formatCount(missing)} (${formatPercent(share)})`
    add('max-missing', tolerance, tolerance, `${seen} missing in ${plural(reference, 'row')}`)
    return
  }
  let rows = Math.max(1, reference)
  while (rows < MOST_ROWS && toleranceFor(rows) > most) rows = Math.ceil(1.2 * rows)
  const needed = rows < MOST_ROWS ? total(rows, reference, parts) : undefined
  refuse('missing values', needed === undefined ? SMALL_BATCH : TOO_FEW, needed)
}

/** @returns whether values of the column can be spoken of */
function proposeType(facts: ColumnFacts, setting: Setting, add: Add, refuse: Refuse): boolean {
  const { type, typeIsGiven, nativeType, present } = facts
  if (typeIsGiven) {
    if (SCHEMA_TYPES.includes(type)) add('type', type, 0, `${nativeType} by the schema of the files`, true)
    return true
  }
  if (!TYPES.includes(type)) return true
  if (type === 'string') {
    add('type', type, 0, 'text, whatever a batch looks like', true)
    return true
  }
  const tolerance = supported('type', present, 1, setting)
  if (tolerance === undefined) {
    refuse(`type ${type}`, TOO_FEW, neededFor('type', present, 1, setting))
    return false
  }
  add('type', type, tolerance, `all ${formatCount(present)} values can be read so`)
  return true
}

function proposeValues(facts: ColumnFacts, setting: Setting, add: Add, refuse: Refuse): boolean {
  const { categories, confirming, type } = facts
  if (categories === undefined || (type === 'boolean' && categories.found.length > 1)) return false
  const { found, confirmed } = categories
  if (!confirmed) {
    refuse('values', `${found.length} so far, and one half of the rows has some that the other lacks`)
    return false
  }
  const tolerance = supported('values', confirming, 1, setting)
  if (tolerance === undefined) {
    refuse('values', TOO_FEW, neededFor('values', confirming, 1, setting))
    return false
  }
  const rarest = Math.min(...found.map(({ rows }) => rows))
  const counts = `${plural(found.length, 'value')}, the rarest in ${plural(rarest, 'row')}`
  add(
    'in',
    found.map(({ value }) => value),
    tolerance,
    `${counts}; ${formatCount(confirming)} rows to confirm have no other`,
  )
  return true
}

function proposeBounds(facts: ColumnFacts, setting: Setting, add: Add, refuse: Refuse): void {
  const { type, present, nan, smallest, largest, allDifferent, nativeType, sensitive } = facts
  if (type === 'date' || type === 'timestamp') {
    refuse('range', 'times move on: later ones are not exchangeable with these')
    return
  }
  if (sensitive || smallest === null || largest === null) return
  if (allDifferent && type === 'integer') {
    refuse('range', 'all values differ, as numbers do that are given out one after the other')
    return
  }
  const kind = nativeType === 'FLOAT' ? 'float' : 'double'
  const end = (value: number | bigint | string, up: boolean) =>
    Number.isFinite(Number(value)) ? outward(value, up, kind) : null
  const value = [end(smallest as number, false), end(largest as number, true)] as const
  if (value[0] === null && value[1] === null) return
  const [bounds, ofNaN] = [
    supported('bounds', present - nan, 2, setting),
    type === 'number' ? exceedance('nan', present, nan + 1, setting) : 0,
  ]
  if (bounds === undefined) {
    refuse('range', TOO_FEW, neededFor('bounds', present - nan, 2, setting))
    return
  }
  if (bounds + ofNaN > (1.5 * (nan / present) + 2 * MOST_SLACK) * setting.batch) {
    refuse('range', SMALL_BATCH)
    return
  }
  const seen = nan === 0 ? '' : `, ${formatCount(nan)} besides are NaN`
  add('range', value, bounds + ofNaN, `smallest and largest of ${plural(present - nan, 'value')}${seen}`)
}

function proposeTexts(facts: ColumnFacts, setting: Setting, add: Add, refuse: Refuse): void {
  const { forms, confirming, shortest, longest, present } = facts
  const regexes = forms?.found.map(regexOf) ?? []
  const tolerance = forms?.confirmed ? supported('form', confirming, 1, setting) : undefined
  if (forms !== undefined && !forms.confirmed) {
    refuse('form', 'one half of the rows has forms that the other lacks')
  } else if (forms !== undefined && tolerance === undefined) {
    refuse('form', TOO_FEW, neededFor('form', confirming, 1, setting))
  } else if (tolerance !== undefined) {
    const reason = `${regexes.length === 1 ? 'one form' : `${regexes.length} forms`}; ${formatCount(confirming)} rows to confirm have no other`
    if (regexes.length === 1) add('regex', regexes[0]!, tolerance, reason)
    else add('regex-any', regexes, tolerance, reason)
    if (forms!.found.every(({ runs }) => !runs.includes(undefined))) return
  }
  if (shortest === undefined || longest === undefined) return
  const ofLength = supported('length', present, 2, setting)
  if (ofLength === undefined) refuse('length', TOO_FEW, neededFor('length', present, 2, setting))
  else add('length', [shortest, longest], ofLength, `shortest and longest of ${plural(present, 'text')}`)
}

/** More rows than this are none that somebody could have. */
const MOST_ROWS = 1e12
const SMALL_BATCH = 'a batch has too few rows to tell more of them from chance'
/** What they allow would let too much pass. */
const TOO_FEW = 'too few rows'

function exceedance(candidate: Candidate, reference: number, rank: number, { levels, batch }: Setting): number {
  return exceedanceTolerance({ reference, batch, rank }, levels.of(candidate))
}

/** The tolerance, where it is small enough to be of use. */
function supported(candidate: Candidate, reference: number, rank: number, setting: Setting): number | undefined {
  const tolerance = exceedance(candidate, reference, rank, setting)
  return tolerance <= MOST_SLACK * setting.batch ? tolerance : undefined
}

/** Rows of data with which the tolerance would be small enough, as large a part of them being of use as here. */
function neededFor(candidate: Candidate, reference: number, rank: number, setting: Setting): number | undefined {
  const tolerance = Math.floor(MOST_SLACK * setting.batch)
  const needed = referenceNeeded({ batch: setting.batch, rank, tolerance }, setting.levels.of(candidate))
  return needed === undefined ? undefined : total(needed, reference, setting.parts)
}

function total(needed: number, reference: number, { learn, confirm, report }: Parts): number {
  return Math.ceil((needed / Math.max(1, reference)) * (learn + confirm + report))
}
