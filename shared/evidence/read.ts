import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { digestText } from './digest.js'
import { PAYLOAD_TYPE, verifyEnvelope } from './dsse.js'
import type { TrustedKey } from './keys.js'
import type { outcomeSchema, statementSchema } from './schemas.js'
import { PREDICATE } from './statement.js'

/** Something wrong with the chain, named by where it lies. */
export interface ChainProblem {
  readonly kind: 'unreadable' | 'altered' | 'missing' | 'replayed' | 'unsigned'
  readonly file: string
  readonly line?: number | undefined
  readonly message: string
}

/** One line of an evidence file that held a statement. */
export interface FoundStatement {
  /** Below the evidence directory, forward slashes. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly digest: string
  readonly statement: z.output<typeof statementSchema>
  /** The predicate, when it is this project's outcome. */
  readonly outcome: z.output<typeof outcomeSchema> | undefined
  readonly signed: boolean
  readonly signer: string | undefined
}

/** A file beyond this is not read: statements are a few KiB, and a chain must not exhaust the runner's memory. */
const FILE_LIMIT = 64 * 1024 * 1024

/** Reads all `*.jsonl` below a directory, in the order of their names. */
export async function readStatements(
  directory: string,
  trusted: readonly TrustedKey[],
): Promise<{ statements: FoundStatement[]; problems: ChainProblem[] }> {
  const statements: FoundStatement[] = []
  const problems: ChainProblem[] = []
  const files = await evidenceFiles(directory, '')
  if (files.length === 0) return { statements, problems }
  // Most chains begin with the run that asks, and need nothing to be read with.
  const schemas = await import('./schemas.js')
  for (const file of files) {
    let text: string
    try {
      const path = join(directory, file)
      if ((await stat(path)).size > FILE_LIMIT) throw new Error('it is larger than 64 MiB')
      text = await readFile(path, 'utf8')
    } catch (error) {
      problems.push({ kind: 'unreadable', file, message: `cannot be read: ${(error as Error).message}` })
      continue
    }
    for (const [index, content] of text.split('\n').entries()) {
      if (content.trim() === '') continue
      const line = index + 1
      const found = readLine(content.replace(/\r$/, ''), trusted, schemas)
      if (typeof found === 'string') problems.push({ kind: 'unreadable', file, line, message: found })
      else {
        if (found.wrong) problems.push({ kind: 'altered', file, line, message: found.wrong })
        const { wrong: _, ...rest } = found
        statements.push({ file, line, ...rest })
      }
    }
  }
  return { statements, problems }
}

async function evidenceFiles(directory: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(directory, prefix), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const name = prefix + entry.name
    if (entry.isDirectory()) files.push(...(await evidenceFiles(directory, `${name}/`)))
    else if (entry.name.endsWith('.jsonl')) files.push(name)
  }
  return files
}

type Schemas = typeof import('./schemas.js')

type Read = Omit<FoundStatement, 'file' | 'line'> & { readonly wrong: string | undefined }

/** A line is a bare statement or a DSSE envelope around one. Returns what is wrong as text. */
function readLine(content: string, trusted: readonly TrustedKey[], schemas: Schemas): Read | string {
  const json = parse(content)
  if (json === undefined) return 'is not JSON'
  const envelope = schemas.envelopeSchema.safeParse(json)
  const unsigned = { signed: false, signer: undefined, wrong: undefined }
  if (!envelope.success) return readStatement(content, json, unsigned, schemas)
  if (envelope.data.payloadType !== PAYLOAD_TYPE) {
    return `is an envelope around ${envelope.data.payloadType}, not ${PAYLOAD_TYPE}`
  }
  const { payload, signer, wrong } = verifyEnvelope(envelope.data, trusted)
  const text = payload.toString('utf8')
  const inner = parse(text)
  if (inner === undefined) return 'is an envelope around something that is not JSON'
  return readStatement(
    text,
    inner,
    {
      signed: true,
      signer,
      wrong:
        wrong.length === 0
          ? undefined
          : `its signature does not fit key ${wrong[0]?.slice(0, 12)}…: the statement was changed after it was signed`,
    },
    schemas,
  )
}

function readStatement(
  text: string,
  json: unknown,
  signature: { signed: boolean; signer: string | undefined; wrong: string | undefined },
  schemas: Schemas,
): Read | string {
  const statement = schemas.statementSchema.safeParse(json)
  if (!statement.success) return `is no in-toto statement: ${firstIssue(statement.error)}`
  let outcome: z.output<typeof outcomeSchema> | undefined
  if (statement.data.predicateType === PREDICATE.outcome) {
    const parsed = schemas.outcomeSchema.safeParse(statement.data.predicate)
    if (!parsed.success) return `is no outcome statement: ${firstIssue(parsed.error)}`
    outcome = parsed.data
  }
  return { digest: digestText(text), statement: statement.data, outcome, ...signature }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue === undefined ? 'unknown reason' : `${issue.path.join('.') || 'the whole'}: ${issue.message}`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
