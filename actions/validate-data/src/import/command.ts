import { digestRef } from '../../../../shared/evidence/index.js'
import type { Json } from '../../../../shared/outcome/index.js'
import { plural } from '../../../../shared/report/index.js'
import { subcommand } from '../../../../shared/run/index.js'
import { errors } from '../errors.js'
import { contract } from './contract.js'
import { convertedYaml } from './convert.js'
import { readChecks } from './read.js'

/** Read as the step reads it, write as this project has it. */
export const command = subcommand({
  contract,

  async run(inputs, ctx) {
    const read = await readChecks(inputs.checks, inputs.parameters ?? new Map(), ctx)
    if (read.translated === undefined) {
      throw errors.VALIDATE_CONVERT(`${read.file} is neither a suite nor a data contract`, { file: read.file, line: 1 })
    }
    const { title, columns, checks } = read.translated
    const yaml = convertedYaml(read)
    const file = inputs['output-file']
    if (file !== undefined) await ctx.writeFile(file, yaml)
    const size = `${plural(columns.size, 'column')}, ${plural(checks.length, 'further check')}`
    return {
      text: file === undefined ? yaml : `${file}: ${size} from the ${title}\n`,
      document: {
        source: title,
        file: read.file,
        digest: digestRef(read.artifact),
        checks: read.value as unknown as Json,
        yaml,
      },
    }
  },
})
