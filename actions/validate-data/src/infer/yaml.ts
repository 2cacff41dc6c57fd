import { formatCount, formatPercent, plural } from '../../../../shared/report/index.js'
import { describeTruth, type Truth } from '../../../../shared/verdict/index.js'
import { entryOf } from './checks-file.js'
import type { ColumnProposal, Plain, Proposal, Refusal, Setting } from './propose.js'
import type { Counted } from './report-part.js'

/** Everything that the file tells about. */
export interface Inferred extends Setting {
  readonly columns: readonly ColumnProposal[]
  readonly refusals: readonly Refusal[]
  readonly key: readonly string[]
  readonly seed: number
  /** The data as the user named it, and its digest. */
  readonly data: string
  readonly digest: string
  readonly release: string
  readonly malformedLines: number
  readonly countedOf: (column: string, key: string) => Counted | undefined
}

const WIDTH = 100

/** The checks file, with the reasons as comments. */
export function checksYaml(inferred: Inferred): string {
  const { columns, refusals, key } = inferred
  const lines = [
    ...head(inferred)
      .flatMap(paragraph => [...comment(paragraph), '#'])
      .slice(0, -1),
    'version: 1',
    ...(key.length === 0 ? [] : [`key: ${flow(key)}`]),
    'columns:',
    ...columns.flatMap(column => columnLines(column, inferred)),
    ...(key.length === 0
      ? []
      : [
          'checks:',
          '  # By your word: rows alone cannot show it, and it is no part of the level.',
          `  - unique: ${flow(key)}`,
        ]),
    ...(refusals.length === 0 ? [] : ['', '# Not proposed:', ...refusals.flatMap(refusalLines)]),
  ]
  return `${lines.join('\n')}\n`
}

/** What kind of truth the proposal as a whole has. */
export function truthOf({ levels, batch }: Setting): Truth {
  return {
    kind: 'error-controlled',
    procedure: 'order statistics and hypergeometric counts, Bonferroni over the checks',
    level: levels.level,
    guarantee: 'finite-sample',
    assumptions: `later rows are exchangeable with these, at most ${plural(batch, 'row')} a batch`,
  }
}

function head(inferred: Inferred): string[] {
  const { parts, levels, batch, seed, data, digest, release, malformedLines } = inferred
  const fit = parts.learn + parts.confirm
  return [
    `Proposed by \`mlops validate-data infer\` ${release} from ${oneLine(data)} (${digest}).`,
    `If later rows are exchangeable with these, a batch of at most ${plural(batch, 'row')} fails any check of this file with probability at most ${formatPercent(levels.level)}: ${describeTruth(truthOf(inferred))}. The level is shared by ${levels.candidatesPerColumn} candidates for each of ${plural(levels.columns, 'column')}, proposed or not.`,
    `Fitted to ${plural(fit, 'row')}: values and forms are learnt from ${formatCount(parts.learn)} of them and confirmed by the other ${formatCount(parts.confirm)}. ${plural(parts.report, 'row')} kept aside ("aside") took no part; nothing was taken back for what they show. Rows are drawn by number, seed ${seed}.`,
    'Taken as given, and no part of the level: that a batch is read in the same way, has these columns and is not empty.',
    ...(malformedLines === 0
      ? []
      : [
          `${plural(malformedLines, 'line')} could not be read. A batch may have none, unless \`malformed-lines\` says otherwise.`,
        ]),
  ]
}

function columnLines(column: ColumnProposal, inferred: Inferred): string[] {
  const entry = entryOf(column)
  if (entry.length === 0) return [`  ${keyText(column.column)}:`]
  return [
    `  ${keyText(column.column)}:`,
    ...entry.flatMap(([key, value, proposal]) => {
      const why = proposal === undefined ? wordOf(key) : reasonOf(proposal, column.column, inferred)
      return withComment(`    ${key}: `, value, why)
    }),
  ]
}

const wordOf = (key: string) =>
  key === 'tolerance' ? 'rows that may fail one of the others above, by chance' : undefined

function reasonOf(proposal: Proposal, column: string, { batch, countedOf }: Inferred): string {
  const counted = countedOf(column, proposal.key)
  const isEmpty = counted === undefined || counted.looked === 0 || proposal.given === true
  const aside = isEmpty ? '' : `; aside: ${formatCount(counted.failing)} of ${formatCount(counted.looked)} fail`
  const chance =
    proposal.tolerance === 0 ? '' : `; by chance up to ${formatCount(proposal.tolerance)} of ${formatCount(batch)}`
  return `${proposal.reason}${chance}${aside}`
}

function withComment(head: string, value: Plain, why: string | undefined): string[] {
  const text = `${head}${flow(value)}`
  const indent = ' '.repeat(head.length - head.trimStart().length)
  if (why === undefined) return [text]
  if (text.length + why.length + 4 <= WIDTH) return [`${text}  # ${oneLine(why)}`]
  const body =
    text.length <= WIDTH || !Array.isArray(value)
      ? [text]
      : [head.trimEnd(), ...value.map(item => `${indent}  - ${scalarText(item)}`)]
  return [...comment(why, indent), ...body]
}

function refusalLines({ column, what, reason, rowsNeeded }: Refusal): string[] {
  const needed = rowsNeeded === undefined ? '' : `, ${formatCount(rowsNeeded)} would do`
  return comment(`- ${oneLine(column)}: ${what}: ${reason}${needed}`)
}

/** Text as comment lines of limited width. */
function comment(text: string, indent = ''): string[] {
  const lines: string[] = []
  let line = `${indent}#`
  for (const word of oneLine(text).split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line !== `${indent}#`) {
      lines.push(line)
      line = `${indent}#  `
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

export function flow(value: Plain): string {
  if (!Array.isArray(value)) return scalarText(value as string)
  return `[${value.map(scalarText).join(', ')}]`
}

function scalarText(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value)
  return isPlain(value) ? value : quotedText(value)
}

const keyText = (name: string) => (isPlain(name) ? name : quotedText(name))

/** Words that no YAML version takes for anything but a text. */
function isPlain(text: string): boolean {
  return /^[A-Za-z_][\w-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
}

/** JSON's quotes are YAML's; characters that YAML does not print are escaped besides. */
function quotedText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Nothing from the data ends a comment. */
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ').trim()
