import { datasetFromInputs, engineFromInputs } from '../../../../shared/data/index.js'
import { readPolicy } from '../../../../shared/policy/index.js'
import { formatBytes, formatCount, plural } from '../../../../shared/report/index.js'
import { type SubcommandContext, subcommand } from '../../../../shared/run/index.js'
import { cutChunks } from '../chunks/cut.js'
import { planColumns } from '../columns.js'
import { errors } from '../errors.js'
import { DEFAULT_POLICY, policySchema } from '../policy.js'
import { load, type Side, wantedTypes, whole } from '../sides.js'
import { contract } from './contract.js'
import { makeProfile } from './make.js'
import type { DriftProfile } from './schema.js'

/** Read the reference as the gate would, measure each column by itself, and write what is worth keeping. */
export const command = subcommand({
  contract,

  async run(inputs, ctx) {
    const policyFile = inputs.policy === undefined ? undefined : await readPolicy(inputs.policy, policySchema, ctx)
    const policy = policyFile?.value ?? DEFAULT_POLICY
    const dataset = await datasetFromInputs(inputs.data, inputs, ctx, 'the reference')
    const engine = await engineFromInputs(inputs, ctx)
    const progress = ctx.log.progress('Measuring columns', { unit: 'columns' })
    try {
      const time = inputs['time-column']
      const types = wantedTypes({ ...inputs, 'current-window': undefined }, policy)
      const table = await load(engine, policy, dataset, 'reference', {
        types: time === undefined ? types : { ...types, [time]: 'timestamp' },
      })
      if (table.rows === 0)
        throw errors.DRIFT_PROFILE(`${dataset.name} has no rows, so there is nothing to compare with`)
      const side: Side = whole('reference', table)
      const columns = await planColumns(engine, { reference: side, current: side, timeless: 0, findings: [] }, inputs, {
        policy,
        policyFile,
      })
      const chunks =
        time === undefined
          ? undefined
          : await cutChunks(engine, side, time, { count: policy.chunks, lengthMs: inputs['chunk-length'] })
      const profile = await makeProfile(engine, side, columns, {
        maxCategories: policy['max-categories'],
        chunks,
        memoryLimit: inputs['memory-limit'],
        onColumn: (name, done) => progress.update(done, name),
      })
      return await written(profile, inputs['output-file'], ctx)
    } finally {
      progress.end()
      await engine.close()
    }
  },
})

async function written(profile: DriftProfile, path: string | undefined, ctx: SubcommandContext) {
  const text = textOf(profile)
  if (path === undefined) return { text, document: { profile } }
  await ctx.writeFile(path, text)
  const compared = profile.columns.filter(({ kind }) => kind !== 'excluded').length
  const left = profile.columns.length - compared
  const said = `${path}: ${plural(compared, 'column')} of ${plural(profile.rows, 'row')}, ${formatBytes(Buffer.byteLength(text))}${left > 0 ? `; ${formatCount(left)} not compared` : ''}\n`
  return {
    text: `${said}Give it to drift-gate: --profile ${path}\n`,
    document: { file: path, rows: profile.rows, columns: compared, data: profile.data },
  }
}

/** One line a column: small, and a diff says which column changed. */
function textOf({ columns, ...head }: DriftProfile): string {
  const lines = columns.map(column => JSON.stringify(column)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"columns":[\n${lines}\n]}\n`
}
