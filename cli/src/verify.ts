import { resolve } from 'node:path'
import { verifyChain } from '../../shared/evidence/index.js'
import { createHost } from '../../shared/host/index.js'
import { createHttp } from '../../shared/http/index.js'
import { createRedactor } from '../../shared/redact/index.js'
import { outcomeDocument, type Report, renderMarkdown, renderTerminal } from '../../shared/report/index.js'
import { clock, RELEASE, trustedKeysOf } from '../../shared/run/index.js'
import { exitCodeOf } from '../../shared/verdict/index.js'
import type { Arguments } from './arguments.js'
import { errors } from './errors.js'
import type { Terminal } from './terminal.js'

/** `mlops verify`: the chain is shown as every step's outcome is. */
export async function verify({ positional, inputs, global }: Arguments, terminal: Terminal): Promise<number> {
  if (positional.length > 1) throw errors.CLI_USAGE(`mlops verify takes one directory, not ${positional.length}`)
  const { workspace } = terminal
  const directory = positional[0] ?? 'mlops-out/evidence'
  const lines = (name: string) => (inputs.get(name) ?? '').split('\n').filter(line => line !== '')
  const startedOn = new Date(clock.now()).toISOString()
  const { outcome } = await verifyChain(resolve(workspace, directory), {
    trustedKeys: await trustedKeysOf(lines('trusted-keys'), workspace),
    artifacts: lines('artifact').map(name => ({ path: resolve(workspace, name), name })),
  })
  const host = createHost({
    ...terminal.hostOptions('verify', global),
    now: clock.now,
    redactor: createRedactor(),
    http: createHttp({ clock, env: terminal.env }),
  })
  const report: Report = {
    ...outcome,
    step: 'verify',
    title: 'Verify',
    host: host.info,
    key: {},
    startedOn,
    finishedOn: new Date(clock.now()).toISOString(),
    reused: false,
    release: RELEASE,
  }
  await host.publish({
    step: 'verify',
    verdict: outcome.verdict,
    outputs: { verdict: outcome.verdict, headline: outcome.headline },
    text: renderTerminal(report, host.display),
    summary: renderMarkdown(report),
    comment: undefined,
    token: undefined,
    annotations: [],
    artifacts: [],
    document: outcomeDocument(report),
  })
  return exitCodeOf(outcome.verdict, ['fail', 'inconclusive'])
}
