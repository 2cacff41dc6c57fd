import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract, InputsOf } from '../contract/index.js'
import { type BuiltEvidence, digestFile, digestText, writeEvidence } from '../evidence/index.js'
import type { Outcome } from '../outcome/index.js'
import type { Report } from '../report/index.js'
import { exitCodeOf } from '../verdict/index.js'
import type { Plan } from './action.js'
import { annotationsOf } from './annotations.js'
import { errors } from './errors.js'
import { outputTexts, shownPath } from './outputs.js'
import type { Proofs } from './proof.js'
import { RELEASE } from './release.js'
import { FILES, renderAll, writeForms } from './render.js'
import { RUN_FILE, runRecord } from './reuse.js'
import type { Staging } from './staging.js'
import type { World } from './world.js'

export interface Finishing {
  readonly world: World
  readonly contract: Contract
  readonly inputs: InputsOf<Contract>
  readonly reportDir: string
  readonly proofs: Proofs
  readonly plan: Plan
  readonly staging: Staging
  readonly keyDigest: string
  readonly startedOn: string
}

/**
 * Turns an outcome into everything that stays: the report in all forms, the evidence, run.json. All of it is made
 * in the staging directory; then the evidence and the report get their names, and only then the host is told.
 */
export async function finish(outcome: Outcome, place: Finishing): Promise<void> {
  const { world, contract, inputs, reportDir, proofs, plan, staging, keyDigest, startedOn } = place
  const { host, workspace } = world
  const step = contract.name
  await refuseMissingFiles(outcome, staging.path, step)
  const finishedOn = new Date(world.clock.now()).toISOString()
  const evidence = await proofs.build({ step, outcome, plan, host: host.info, startedOn, finishedOn })
  const evidencePath =
    evidence === undefined ? undefined : shownPath(workspace, join(proofs.directory, evidence.fileName))

  const report: Report = {
    ...outcome,
    outputs: {
      ...outcome.outputs,
      verdict: outcome.verdict,
      headline: outcome.headline,
      report: shownPath(workspace, join(reportDir, FILES.html)),
      evidence: evidencePath,
      reused: false,
    },
    step,
    title: contract.title,
    host: host.info,
    key: plan.key,
    startedOn,
    finishedOn,
    reused: false,
    release: RELEASE,
    evidenceFile: evidencePath === undefined ? undefined : { path: evidencePath, signer: evidence?.signer },
  }
  const stops = exitCodeOf(outcome.verdict, inputs['fail-on'], inputs['warn-exit-code']) !== 0
  const annotations = annotationsOf(report, stops)
  const { summary, comment, text, document } = renderAll(report, host)
  await writeForms({ report, summary, document }, staging.path, world.redact)
  const record = runRecord({
    step,
    keyDigest,
    outputs: outputTexts(contract, report.outputs),
    annotations,
    artifacts: outcome.artifacts ?? [],
    files: await digestsOf(staging.path),
    evidence: evidence === undefined ? undefined : { file: evidence.fileName, lines: lineDigests(evidence) },
  })
  await writeFile(join(staging.path, RUN_FILE), world.redact(`${JSON.stringify(record, null, 2)}\n`))

  if (evidence !== undefined) await writeEvidence(proofs.directory, evidence)
  await staging.publish()
  await host.publish({
    step,
    verdict: outcome.verdict,
    outputs: record.outputs,
    text,
    summary,
    comment: inputs.comment ? comment : undefined,
    token: inputs.token,
    annotations,
    artifacts: record.artifacts,
    document,
  })
}

async function refuseMissingFiles({ files = [] }: Outcome, directory: string, step: string): Promise<void> {
  for (const { path } of files ?? []) {
    const found = await stat(join(directory, path)).catch(() => undefined)
    if (found === undefined) throw errors.RUN_OUTPUT_UNDECLARED(`${step} lists the file ${path} and did not write it`)
  }
}

/** Files read at the same time. */
const AT_ONCE = 8

async function digestsOf(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const digests: (readonly [string, string])[] = []
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE)
    const found = some.map(async path => [shownPath(directory, path), (await digestFile(path)).sha256] as const)
    digests.push(...(await Promise.all(found)))
  }
  return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const lineDigests = (evidence: BuiltEvidence) => evidence.text.trimEnd().split('\n').map(digestText)
