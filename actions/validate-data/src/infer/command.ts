import { type InputsOf, nearest } from '../../../../shared/contract/index.js'
import { assertUnchanged, datasetFromInputs, engineFromInputs } from '../../../../shared/data/index.js'
import { digestRef } from '../../../../shared/evidence/index.js'
import type { Json } from '../../../../shared/outcome/index.js'
import { readPolicy } from '../../../../shared/policy/index.js'
import { plural } from '../../../../shared/report/index.js'
import { RELEASE, type SubcommandContext, type SubcommandResult, subcommand } from '../../../../shared/run/index.js'
import { EXIT } from '../../../../shared/verdict/index.js'
import { errors } from '../errors.js'
import { errorsWithoutValues } from '../errors-without-values.js'
import { compilePlan } from '../plan.js'
import { type Policy, policySchema } from '../policy.js'
import { type Declared, sensitiveColumns } from '../sensitive.js'
import { policyOf } from './checks-file.js'
import { contract } from './contract.js'
import { diffPolicies, diffText } from './diff.js'
import { divide, gather, reportTable } from './gather.js'
import { shareLevel } from './levels.js'
import { type ColumnProposal, proposeColumn, type Refusal } from './propose.js'
import { type Counted, countReportPart } from './report-part.js'
import { checksYaml, type Inferred, truthOf } from './yaml.js'

type Inputs = InputsOf<typeof contract>

/** Divide the rows, learn from one part what the other confirms, and report on the third. */
export const command = subcommand({
  contract,

  async run(inputs, ctx) {
    const existing = inputs.diff === undefined ? undefined : await readPolicy(inputs.diff, policySchema, ctx)
    const declared = declaredBy(inputs, existing?.value)
    const { inferred, policy } = await errorsWithoutValues(declared, () => infer(inputs, ctx, declared))
    const { columns } = inferred
    const yaml = checksYaml(inferred)
    const proposed = columns.flatMap(({ proposals }) => proposals).filter(({ given }) => !given).length
    if (inputs['output-file'] !== undefined) await ctx.writeFile(inputs['output-file'], yaml)
    const differences = existing && diffPolicies(existing.value, policy)
    return {
      text: textOf(yaml, proposed, columns.length, inputs['output-file'], existing?.file, differences),
      document: { ...documentOf(inferred), yaml, ...(differences && { differences: differences as unknown as Json }) },
      exitCode: proposed === 0 ? EXIT.inconclusive : EXIT.ok,
    }
  },
})

/** Columns of which no value may be written: by the input, or by the file that is compared with. */
function declaredBy(inputs: Inputs, existing: Policy | undefined): Declared {
  const plan = existing && compilePlan(existing, { allowEmpty: true })
  return {
    inFile: plan?.sensitive ?? [],
    inInput: separated(inputs.sensitive),
    optional: plan?.optional ?? new Set(),
    listed: plan?.listed ?? [],
  }
}

async function infer(inputs: Inputs, ctx: SubcommandContext, declared: Declared) {
  const dataset = await datasetFromInputs(inputs.data, inputs, ctx, 'the data')
  const engine = await engineFromInputs(inputs, ctx)
  const progress = ctx.log.progress('Reading the data')
  try {
    const table = await engine.load(dataset, 'data')
    const key = separated(inputs.key)
    const names = table.columns.map(column => column.name)
    const sensitive = sensitiveColumns(declared, names)
    refuseUnknownKey(key, names)
    const { 'report-share': reportShare, 'max-categories': maxCategories, seed } = inputs
    const options = { reportShare, maxCategories, seed, sensitive }
    const parted = await divide(engine, table, options)
    const setting = {
      parts: parted.parts,
      levels: shareLevel(inputs.level, table.columns.length),
      batch: inputs['batch-rows'] ?? Math.max(1, table.rows),
    }
    const columns: ColumnProposal[] = []
    const refusals: Refusal[] = []
    for (const facts of await gather(engine, table, parted, options)) {
      const { proposals, refusals: ofColumn } = proposeColumn(facts, setting)
      columns.push({ column: facts.name, sensitive: facts.sensitive, proposals })
      refusals.push(...ofColumn)
    }
    const policy = policyOf(columns, key)
    const countedOf = await countReportPart(engine, await reportTable(engine, table, parted), policy)
    // Parquet is read while it is looked at, so only now is it sure that all of it was what the digest names.
    await assertUnchanged(dataset)
    const inferred: Inferred = {
      ...setting,
      columns,
      refusals,
      key,
      seed,
      data: dataset.name,
      digest: digestRef(dataset.artifact),
      release: RELEASE,
      malformedLines: table.malformedCount,
      countedOf,
    }
    return { inferred, policy }
  } finally {
    progress.end()
    await engine.close()
  }
}

function textOf(
  yaml: string,
  checks: number,
  columns: number,
  file: string | undefined,
  before: string | undefined,
  differences: ReturnType<typeof diffPolicies> | undefined,
): string {
  const written = file === undefined ? '' : `${file}: ${plural(checks, 'check')} for ${plural(columns, 'column')}\n`
  if (differences !== undefined) return `${written}${diffText(differences, before!)}`
  return file === undefined ? yaml : written
}

function documentOf(inferred: Inferred): SubcommandResult['document'] {
  const { columns, refusals, parts, levels, batch, seed, data, digest, key, countedOf } = inferred
  return {
    data,
    digest,
    seed,
    batchRows: batch,
    level: levels.level,
    levelOfOneCheck: levels.of('bounds'),
    truth: truthOf(inferred) as unknown as Json,
    rows: { ...parts },
    key: [...key],
    checks: columns.flatMap(({ column, proposals }) =>
      proposals.map(({ key, value, tolerance, reason }) => ({
        column,
        check: key,
        value: value as Json,
        tolerance,
        reason,
        aside: asideOf(countedOf(column, key)),
      })),
    ),
    notProposed: refusals.map(refusal => ({ ...refusal })),
  }
}

const asideOf = (counted: Counted | undefined) => ({ looked: counted?.looked ?? 0, failing: counted?.failing ?? 0 })

function refuseUnknownKey(key: readonly string[], known: readonly string[]): void {
  const unknown = key.find(name => !known.includes(name))
  if (unknown === undefined) return
  const near = nearest(unknown, known)
  throw errors.VALIDATE_KEY_COLUMN(`key names \`${unknown}\`, which is not in the data`, {
    hint: near === undefined ? `The data has ${known.slice(0, 20).join(', ')}.` : `Did you mean \`${near}\`?`,
  })
}

const separated = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
