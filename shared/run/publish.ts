import type { Contract, InputsOf } from '../contract/index.js'
import type { HostInfo } from '../host/index.js'
import type { OutcomeDocument, Report } from '../report/index.js'
import type { Finding } from '../verdict/index.js'
import { renderAll } from './render.js'
import type { Finished } from './reuse.js'
import type { World } from './world.js'

interface Place {
  readonly world: World
  readonly contract: Contract
  readonly inputs: InputsOf<Contract>
}

/** Gives a finished outcome again: outputs, summary, annotations, comment. No file is touched. */
export async function publishAgain(finished: Finished, { world, contract, inputs }: Place): Promise<void> {
  const { host } = world
  const { record } = finished
  const { summary, comment, text, document } = renderAll(reportAgain(finished.document), host)
  host.log.notice('A finished outcome for the same inputs was found; nothing is repeated. `force` repeats the work.')
  await host.publish({
    step: contract.name,
    verdict: finished.verdict,
    outputs: { ...record.outputs, reused: 'true' },
    text,
    summary,
    comment: inputs.comment ? comment : undefined,
    token: inputs.token,
    annotations: record.annotations,
    artifacts: record.artifacts,
    document: { ...document, outputs: { ...finished.document.outputs, reused: true } },
  })
}

/** outcome.json as the report that it was made from; the run that it tells of is the first one. */
function reportAgain(document: OutcomeDocument): Report {
  const { findings, digests, host, evidence, ...rest } = document
  return {
    ...rest,
    reused: true,
    findings: findings.map(({ severity, file, line, column, ...finding }) => ({
      ...finding,
      verdict: severity,
      location: file === undefined ? undefined : { file, line, column },
    })) as Finding[],
    host: { ...NOTHING_KNOWN, ...host } as HostInfo,
    evidence: { ...digests, kind: 'gate' } as Report['evidence'],
    evidenceFile: evidence,
  } as Report
}

const NOTHING_KNOWN: Omit<HostInfo, 'kind'> = {
  serverUrl: undefined,
  apiUrl: undefined,
  repository: undefined,
  commit: undefined,
  ref: undefined,
  runId: undefined,
  runAttempt: undefined,
  runUrl: undefined,
  job: undefined,
  actor: undefined,
  changeRequest: undefined,
  fromFork: false,
}
