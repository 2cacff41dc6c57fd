import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type InputsOf, parseInputs, type SubcommandContract } from '../contract/index.js'
import { type ActionError, cancelled, messageWithoutPlace } from '../errors/index.js'
import type { Json } from '../outcome/index.js'
import { EXIT } from '../verdict/index.js'
import type { Context } from './context.js'
import { describeError, toActionError } from './failure.js'
import { RELEASE } from './release.js'
import { type Ended, givenInputs } from './run-step.js'
import { settledWithin } from './settle.js'
import { createWorld, type RunOptions, type World } from './world.js'

/** What a subcommand may touch of the world: a step's context without report, evidence and post phase. */
export interface SubcommandContext extends Omit<Context, 'reportDir' | 'evidence' | 'state' | 'onAbort'> {
  /** Writes a file that is whole or not there; relative paths are relative to the workspace. */
  writeFile(path: string, text: string): Promise<void>
}

export interface SubcommandResult {
  /** Goes to stdout as it is: the product itself (so that `>` and `|` work), or words for people. */
  readonly text: string
  /** What `--output json` prints instead, beside the subcommand's name. */
  readonly document: Readonly<Record<string, Json | undefined>>
  /** One of the contract's `exitCodes`; 0 when absent. */
  readonly exitCode?: number | undefined
}

export interface Subcommand<C extends SubcommandContract = SubcommandContract> {
  readonly contract: C
  /** Does the work; prints nothing but progress through `ctx.log`, which goes to stderr. */
  run(inputs: InputsOf<C>, ctx: SubcommandContext): Promise<SubcommandResult>
}

/** A subcommand as a step lists it in its `commands.ts`: the work is loaded when it is called. */
export interface LazySubcommand {
  readonly contract: SubcommandContract
  readonly load: () => Promise<Subcommand>
}

/** Keeps the types of a subcommand that is written as an object literal. */
export function subcommand<C extends SubcommandContract>(definition: Subcommand<C>): Subcommand<C> {
  return definition
}

/** How long cancelled work may take to let go. */
const LET_GO_MS = 1000

/** The life of a subcommand from inputs to exit code. Never raises once there is a world to tell of it. */
export async function runSubcommand<C extends SubcommandContract>(
  definition: Subcommand<C>,
  options: RunOptions = {},
): Promise<Ended> {
  const { contract, run } = definition as unknown as Subcommand
  const called = `${contract.step} ${contract.name}`
  const stdout = options.stdout ?? process.stdout
  const stderr = options.stderr ?? process.stderr
  const asJson = options.output === 'json'
  // The product alone goes to stdout; the log of every host goes to stderr.
  const world = await createWorld(`${contract.step}-${contract.name}`, {
    ...options,
    output: undefined,
    stdout: stderr,
  })
  const show = (text: string) => void stdout.write(world.redact(text))
  const showDocument = (document: object) =>
    show(`${JSON.stringify({ command: called, release: RELEASE, ...document }, null, 2)}\n`)
  try {
    const { inputs } = parseInputs({ ...contract, name: called }, givenInputs(contract, world, options))
    const result = await untilCancelled(run(inputs, contextOf(world)), world, called)
    if (asJson) showDocument(result.document)
    else show(result.text)
    return { exitCode: result.exitCode ?? EXIT.ok }
  } catch (thrown) {
    const error = toActionError(thrown, called, world.cancellation.signal.aborted)
    stderr.write(world.redact(inWords(error)))
    if (world.debug) stderr.write(world.redact(`${error.stack}\n`))
    if (asJson) showDocument({ error: describeError(error) })
    return { exitCode: error.kind === 'failed' ? EXIT.fail : EXIT[error.kind] }
  } finally {
    await world.close()
  }
}

async function untilCancelled<T>(work: Promise<T>, { cancellation }: World, what: string): Promise<T> {
  await Promise.race([work, cancellation.requested, cancellation.crashed])
  if (!cancellation.signal.aborted) return work
  if (!(await settledWithin(work, LET_GO_MS))) throw cancelled(what)
  return work
}

function contextOf(world: World): SubcommandContext {
  const { reportDir, evidence, state, onAbort, ...rest } = world.context({
    reportDir: '',
    evidence: { about: async () => [], latest: async () => undefined, by: async () => [] },
  })
  return { ...rest, writeFile: (path, text) => writeWhole(resolve(world.workspace, path), text) }
}

/** Through a name of its own beside the target, because a rename replaces at once. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

function inWords(error: ActionError): string {
  const { hint: remedy, kind, file, line } = error
  const message = messageWithoutPlace(error)
  // Whoever cancelled knows what to do next; there is no finished step to be found again.
  const hint = kind === 'cancelled' ? undefined : remedy
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : ` line ${line}`})`
  return `! ${message}${place}\n${hint === undefined ? '' : `${hint}\n`}`
}
