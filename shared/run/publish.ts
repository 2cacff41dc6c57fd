import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract, InputsOf } from '../contract/index.js'
import { SIGNS } from '../verdict/index.js'
import { FILES } from './render.js'
import type { Finished } from './reuse.js'
import type { World } from './world.js'

const REUSED = 'A finished outcome for the same inputs was found; nothing was repeated.'

interface Place {
  readonly world: World
  readonly contract: Contract
  readonly inputs: InputsOf<Contract>
  readonly reportDir: string
}

/** Gives a finished outcome again: outputs, summary, annotations, comment. No file is touched. */
export async function publishAgain(finished: Finished, { world, contract, inputs, reportDir }: Place): Promise<void> {
  const { verdict, headline, why, next, reuse, document } = finished
  const summary = await readFile(join(reportDir, FILES.summary), 'utf8')
  const told = summary.replace('\n', `\n> ${REUSED} \`force\` repeats the work.\n\n`)
  await world.host.publish({
    step: contract.name,
    verdict,
    outputs: { ...reuse.outputs, reused: 'true' },
    text: `${SIGNS[verdict]} ${headline}\n${why}\nNext: ${next}\n${REUSED} --force repeats the work.`,
    summary: told,
    comment: inputs.comment ? told : undefined,
    token: inputs.token,
    annotations: reuse.annotations,
    artifacts: reuse.artifacts,
    document: { ...document, reused: true },
  })
}
