import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defineAction, input, output } from '../../../shared/contract/index.js'
import { artifactFrom } from '../../../shared/evidence/index.js'
import { block } from '../../../shared/outcome/index.js'
import { type Action, action, type Context, type Plan } from '../../../shared/run/index.js'
import { EXACT, VERDICTS, type Verdict } from '../../../shared/verdict/index.js'

export const contract = defineAction({
  name: 'validate-data',
  title: 'Validate data',
  question: 'Is the file as it should be?',
  description: 'A step for tests.',
  inputs: {
    data: input.path({ required: true, description: 'The file.', example: 'data.csv' }),
    verdict: input.choice(VERDICTS, { default: 'pass', description: 'What to conclude.' }),
    password: input.secret({ description: 'A secret.' }),
  },
  outputs: { lines: output.number('Lines of the file.'), list: output.json('A list.') },
  permissions: { github: { contents: 'read' }, gitlab: [] },
  branding: { icon: 'check', color: 'green' },
  reuse: ['pass', 'warn', 'fail'],
})

export interface Hooks {
  /** Called inside main, before its outcome. */
  main?: (ctx: Context, inputs: { password: string | undefined }) => Promise<unknown>
  prepare?: (ctx: Context) => Promise<unknown>
  stands?: () => string | undefined
  post?: (ctx: Context) => Promise<void>
  outputs?: Record<string, unknown>
}

/** A step that counts the lines of a file and concludes what it is told to. `runs` counts how often main worked. */
export function exampleStep(hooks: Hooks = {}): { step: Action; runs: () => number } {
  let runs = 0
  const step = action({
    contract,
    async prepare(inputs, ctx): Promise<Plan> {
      await hooks.prepare?.(ctx)
      const data = await artifactFrom(join(ctx.workspace, inputs.data), { name: inputs.data, role: 'data' })
      return { key: { data: JSON.stringify(data.digest), verdict: inputs.verdict }, uses: [data] }
    },
    async main(inputs, ctx, plan) {
      runs++
      await hooks.main?.(ctx, inputs)
      const text = await readFile(join(ctx.workspace, inputs.data), 'utf8')
      await writeFile(join(ctx.reportDir, 'lines.txt'), text)
      const verdict: Verdict = inputs.verdict
      return {
        verdict,
        headline: `validate-data says ${verdict}`,
        why: `The file has ${text.split('\n').length} lines.`,
        next: 'Look at lines.txt.',
        findings: [
          {
            code: 'lines',
            verdict,
            subject: inputs.data,
            message: 'counted',
            truth: EXACT,
            location: { file: inputs.data, line: 1 },
          },
        ],
        outputs: { lines: text.split('\n').length, list: [1, 'two'], ...(hooks.outputs as object) },
        blocks: [block.text('One block.')],
        files: [{ path: 'lines.txt', description: 'All lines.' }],
        evidence: { subject: plan.uses, kind: 'gate', configuration: [], dependencies: [] },
        artifacts: ['mlops-out/report/validate-data/lines.txt'],
        details: { lines: text.split('\n').length, last: { text: text.split('\n').at(-1) } },
      }
    },
    ...(hooks.stands === undefined ? {} : { stands: async () => hooks.stands?.() }),
    async post(ctx) {
      await hooks.post?.(ctx)
    },
  })
  return { step: step as unknown as Action, runs: () => runs }
}
