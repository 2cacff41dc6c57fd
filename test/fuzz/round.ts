import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { ActionError } from '../../shared/errors/index.js'
import type { Outcome } from '../../shared/outcome/index.js'
import { leftBy, runStep, workspaceWith } from '../actions/validate-data/run-step.js'
import { type Account, accountOfCsv, accountOfJsonl } from './account.js'
import { type Dice, diceOf, MUTATIONS, oneOf, withinGzip } from './mutate.js'

export interface Round {
  readonly seed: number
  readonly what: string
  /** `pass`, `fail`, … or the code of an error. */
  readonly result: string
  /** What must not be; undefined when all is well. */
  readonly wrong: string | undefined
}

const KINDS = ['csv', 'csv', 'jsonl', 'csv.gz', 'jsonl.gz', 'parquet'] as const
type Kind = (typeof KINDS)[number]

/** Base files: generated ones, and those of a directory of real data where there is one. */
export interface Bases {
  readonly parquet: readonly Buffer[]
  readonly csv: readonly Buffer[]
}

/** Damages one file and lets the whole step look at it. */
export async function playRound(seed: number, bases: Bases): Promise<Round & { readonly contents: Buffer }> {
  const dice = diceOf(seed)
  const kind = oneOf(dice, KINDS)
  const [base, other] = [baseOf(kind, dice, bases), baseOf(kind, dice, bases)]
  const names = Object.keys(MUTATIONS)
  const chosen = Array.from({ length: 1 + dice(2) }, () => oneOf(dice, names))
  const change = (bytes: Buffer) => chosen.reduce((file, name) => MUTATIONS[name]!(file, dice, other), bytes)
  const within = kind.endsWith('.gz') && dice(2) === 0
  const contents = within ? withinGzip(base, change) : change(base)
  const what = `${kind}: ${chosen.join(', ')}${within ? ' (within gzip)' : ''}`

  const checks = oneOf(dice, CHECKS)
  return { ...(await judged(seed, what, kind, contents, checks)), contents }
}

/** Checks that are counted while a text file is read, and further ones for which its rows are kept. */
interface Checks {
  readonly counted: string
  readonly further?: string
}

const NOTHING_ELSE = 'version: 1\nrows: {min: 0}\n'
const CHECKS: readonly Checks[] = [
  { counted: NOTHING_ELSE },
  {
    counted: `${NOTHING_ELSE}checks:
  - {column: c0, not-null: true}
  - {column: c1, in: [a, "12", Zoë]}
  - {column: c0, length: [null, 3]}
  - {column: k, not-null: true}
  - {column: l, in: [x]}
  - {column: id, max: 3}
`,
    further: `  - {column: c0, unique: true}
  - {column: c1, distinct-count: {max: 3}}
  - {column: c0, regex: "^[a-z]"}
  - {column: k, unique: true}
  - {column: d, mean: {max: 1}}
  - {unique: [id, t]}
`,
  },
]

async function judged(seed: number, what: string, kind: Kind, contents: Buffer, checks: Checks): Promise<Round> {
  const { counted, further } = checks
  const name = `data.${kind}`
  const ctx = await workspaceWith({ [name]: contents, 'checks.yml': counted, 'all.yml': `${counted}${further ?? ''}` })
  try {
    const given = { data: name, ...(kind.startsWith('csv') && { 'csv-delimiter': ',' }), timeout: '20s' }
    const outcome = await runStep(ctx, given).catch((error: unknown) => error)
    const all = { ...given, checks: 'all.yml', profile: 'true', quarantine: 'apart' }
    const kept = further === undefined ? outcome : await runStep(ctx, all).catch((error: unknown) => error)
    const left = await leftBy(ctx)
    if (left.length > 0) return { seed, what, result: 'leak', wrong: `left ${left.join(', ')}` }
    // Of Parquet more checks read more columns, and may find more damage.
    const isFound = kind === 'parquet' && findingOf(kept).get('error') === 'DATA_UNREADABLE'
    const difference = isFound ? undefined : differenceOf(findingOf(outcome), findingOf(kept))
    if (outcome instanceof Error) {
      const known = outcome instanceof ActionError && /^(DATA|VALIDATE)_/.test(outcome.code)
      const isClear = known && (outcome.kind === 'input' || outcome.kind === 'infrastructure')
      const wrong = isClear && outcome.code !== 'DATA_ENGINE' ? whyRefused(outcome, kind, contents) : `${outcome.stack}`
      return { seed, what, result: known ? outcome.code : outcome.name, wrong: wrong ?? difference }
    }
    const { verdict, outputs } = outcome as Outcome
    const wrong = disagreement(kind, contents, verdict, Number(outputs.rows), Number(outputs['malformed-lines']))
    return { seed, what, result: verdict, wrong: wrong ?? difference }
  } finally {
    await ctx.close()
  }
}

/** What a run found, by what it is about; of an error its code. */
function findingOf(outcome: unknown): ReadonlyMap<string, string> {
  if (outcome instanceof Error)
    return new Map([['error', outcome instanceof ActionError ? outcome.code : outcome.name]])
  const { outputs, details } = outcome as Outcome
  const { checks } = details as { readonly checks: readonly { readonly id: string }[] }
  return new Map([
    ...['rows', 'malformed-lines'].map((name): [string, string] => [name, String(outputs[name])]),
    ...checks.map((check): [string, string] => [check.id, JSON.stringify(check)]),
  ])
}

/** However the rows are read, what was asked both times is answered alike. */
function differenceOf(few: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): string | undefined {
  const other = [...few].find(([name, found]) => found !== all.get(name))
  return other === undefined
    ? undefined
    : `${other.join(' is ')}, but ${all.get(other[0]) ?? [...all]} with more checks`
}

/** An error may say no more than that the file is damaged; a sound file must not be refused. */
function whyRefused(error: ActionError, kind: Kind, contents: Buffer): string | undefined {
  const isMistake =
    error.code === 'DATA_TIME_LIMIT' || error.code === 'DATA_QUERY' || error.code === 'VALIDATE_CONDITION'
  if (isMistake) return `${kind} ended with ${error.code}: ${error.message}`
  return contents.length === 0 || error.hint !== undefined ? undefined : `${error.code} has no remedy`
}

function disagreement(kind: Kind, contents: Buffer, verdict: string, rows: number, malformed: number) {
  if (kind === 'parquet') return undefined
  const plain = kind.endsWith('.gz') ? gunzipped(contents) : contents
  if (plain === undefined) return `gzip that is damaged gave ${verdict}`
  const account: Account | undefined = kind.startsWith('csv') ? accountOfCsv(plain) : accountOfJsonl(plain)
  if (account === undefined) return undefined
  const found = `${rows} rows, ${malformed} malformed lines`
  const {
    lines,
    rows: [least, most],
  } = account
  if (lines !== undefined && rows + malformed !== lines) return `${found}, but there are ${lines} lines`
  if (rows < least || rows > most) return `${found}, but a plain reader finds ${least} to ${most} rows`
  if (account.sound !== undefined && account.sound !== (malformed === 0)) {
    return `${found}, but to a plain reader the file is ${account.sound ? 'sound' : 'broken'}`
  }
  if (verdict === 'pass' && malformed > 0) return `${found} passed`
  return undefined
}

function gunzipped(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes)
  } catch {
    return undefined
  }
}

function baseOf(kind: Kind, dice: Dice, bases: Bases): Buffer {
  if (kind === 'parquet') return oneOf(dice, bases.parquet)
  const plain = kind.startsWith('csv')
    ? dice(4) === 0 && bases.csv.length > 0
      ? oneOf(dice, bases.csv)
      : csvOf(dice)
    : jsonlOf(dice)
  return kind.endsWith('.gz') ? gzipSync(plain) : plain
}

const WORDS = ['a', 'Zoë', '日本', '12', '-3.5', '', '2026-01-31', 'true', 'x y', "it's"]

function csvOf(dice: Dice): Buffer {
  const width = 1 + dice(4)
  const withQuotes = dice(2) === 0
  const value = () => {
    const word = oneOf(dice, WORDS)
    return withQuotes && dice(3) === 0 ? `"${word}${oneOf(dice, ['', '""', ',', '\n', '\r\n'])}"` : word
  }
  const lines = [Array.from({ length: width }, (_, index) => `c${index}`).join(',')]
  for (let rows = dice(40); rows > 0; rows--) lines.push(Array.from({ length: width }, value).join(','))
  return Buffer.from(lines.join('\n') + oneOf(dice, ['\n', '']))
}

function jsonlOf(dice: Dice): Buffer {
  const value = () => oneOf(dice, [1, -2.5, 'x', 'Zoë', null, true, [1, { d: [] }], { e: 'f' }, ''] as const)
  const lines: string[] = []
  for (let rows = 1 + dice(30); rows > 0; rows--) {
    lines.push(JSON.stringify(Object.fromEntries(['k', 'l', 'm'].slice(dice(2)).map(key => [key, value()]))))
  }
  return Buffer.from(`${lines.join('\n')}\n`)
}

/** The beginnings of real CSV files below a directory, when it is there. */
export function realFiles(directory: string): Buffer[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.csv$/i.test(name))
      .map(name => readFileSync(join(directory, name)).subarray(0, 20_000))
  } catch {
    return []
  }
}
