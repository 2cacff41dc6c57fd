import { type Contract, commonInputs, describeInput, type InputSpec } from '../../shared/contract/index.js'

/** A Markdown table; cells are Markdown already, only what would break the table is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text.replace(/\r?\n/g, '<br>').replaceAll('|', '\\|')
}

/**
 * Replaces what stands between `<!-- generated:name -->` and `<!-- /generated:name -->`, for each name that the text
 * has. Markers without partner are an error: half a section would be lost at the next run.
 */
export function fill(text: string, sections: Readonly<Record<string, string>>, file: string): string {
  let filled = text
  for (const [, name] of text.matchAll(/<!-- generated:([\w-]+) -->/g)) {
    const section = sections[name!]
    const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
    const start = filled.indexOf(open)
    const end = filled.indexOf(close)
    if (section === undefined) throw new Error(`${file}: nothing is generated for the marker ${open}`)
    if (end < start) throw new Error(`${file}: the marker ${open} has no ${close} after it`)
    filled = `${filled.slice(0, start + open.length)}\n${section}\n${filled.slice(end)}`
  }
  return filled
}

/** The tables of a step's README. */
export function contractSections(contract: Contract): Record<string, string> {
  const inputs = Object.entries<InputSpec>(contract.inputs)
  const own = inputs.filter(([name]) => !Object.hasOwn(commonInputs, name))
  const common = inputs.filter(([name]) => Object.hasOwn(commonInputs, name))
  return {
    inputs: [
      inputTable(own),
      '',
      '<details><summary>Inputs of every step</summary>',
      '',
      inputTable(common),
      '',
      '</details>',
      ...(contract.rules.length > 0 ? ['', 'Rules:', '', ...contract.rules.map(({ rule }) => `- ${rule}`)] : []),
    ].join('\n'),
    outputs: table(
      ['Output', 'What it is'],
      Object.entries(contract.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
    permissions: permissions(contract),
  }
}

export function inputTable(inputs: readonly (readonly [string, InputSpec])[]): string {
  const rows = [...inputs].sort(([, a], [, b]) => Number(b.required) - Number(a.required))
  return table(
    ['Input', 'What it is', 'Default'],
    rows.map(([name, spec]) => [`\`${name}\``, describeInput(spec), defaultCell(spec)]),
  )
}

function defaultCell(spec: InputSpec): string {
  if (spec.required) return '**required**'
  const fallback = spec.default ?? spec.githubDefault
  return fallback === undefined ? '' : `\`${fallback}\``
}

function permissions({ permissions }: Contract): string {
  const entries = Object.entries(permissions.github)
  const github = ['```yaml', 'permissions:', ...entries.map(([name, access]) => `  ${name}: ${access}`), '```']
  const gitlab = permissions.gitlab.length === 0 ? 'the job token suffices' : permissions.gitlab.join('; ')
  return [...(entries.length === 0 ? ['`permissions: {}`'] : github), '', `GitLab: ${gitlab}.`].join('\n')
}
