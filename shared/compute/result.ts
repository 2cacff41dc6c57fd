import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { z } from 'zod'
import type { Json } from '../outcome/index.js'
import { errors } from './errors.js'

const json: z.ZodType<Json> = z.json() as never

/** What training code writes into `$MLOPS_RESULT`: the whole contract between it and this step. */
export const resultSchema = z.object({
  metrics: z.record(z.string(), z.number()).describe('Name → finite number.'),
  model: z.string().min(1).default('model').describe('The model directory or file, below the request’s `output`.'),
  parameters: z.record(z.string(), json).optional().describe('Parameters as they were used, defaults included.'),
  checkpoint: z.string().nullish().describe('The last checkpoint, below `output`.'),
  dataset: json.optional().describe('What the code believes it trained on; kept, never trusted.'),
  seed: z.number().nullish(),
  hardware: z.record(z.string(), json).optional().describe('For example `{"gpu": "H100", "count": 8}`.'),
  files: z.array(z.string()).default([]).describe('Other files below `output` worth keeping, e.g. predictions.'),
})

export type TrainingResult = z.output<typeof resultSchema>

/**
 * Reads and checks a result file; every path in it must lie below `output` and exist.
 * Raises TRAINING_RESULT with all problems.
 */
export async function readResult(file: string, output: string): Promise<TrainingResult> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    throw errors.TRAINING_RESULT(`training ended with exit code 0 but wrote no result to ${file}`, { cause })
  }
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (cause) {
    // Python's json module writes NaN and Infinity, which are no JSON.
    const word = /\b(NaN|-?Infinity)\b/.exec(text)?.[0]
    const why = word ? `it holds ${word}: a metric that is no number cannot be judged` : (cause as Error).message
    throw errors.TRAINING_RESULT(`the training result is not JSON (${why})`, { cause })
  }
  const parsed = resultSchema.safeParse(document)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(issue => `${issue.path.join('.') || 'the document'}: ${issue.message}`)
    throw errors.TRAINING_RESULT(`the training result is not in the agreed form: ${problems.join('; ')}`)
  }
  for (const [name, path] of [['model', parsed.data.model], ...parsed.data.files.map(path => ['files', path])] as [
    string,
    string,
  ][]) {
    const absolute = resolve(output, path)
    const inside = relative(output, absolute)
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      throw errors.TRAINING_RESULT(`${name}: ${path} lies outside ${output}, where everything that is kept must be`)
    }
    await stat(absolute).catch(cause => {
      throw errors.TRAINING_RESULT(`${name}: ${path} was announced but does not exist below ${output}`, { cause })
    })
  }
  return parsed.data
}
