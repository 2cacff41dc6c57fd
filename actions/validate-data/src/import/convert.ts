import { dump } from 'js-yaml'
import { digestRef } from '../../../../shared/evidence/index.js'
import { RELEASE } from '../../../../shared/run/index.js'
import type { Entry } from './assemble.js'
import type { ChecksFile } from './read.js'
import { type Draft, defined } from './translation.js'

/**
 * A translated file as text in this project's format: the same checks in the same order, with a comment at each that
 * names what it comes from and its line there.
 */
export function convertedYaml({ file, artifact, translated }: ChecksFile): string {
  if (translated === undefined) throw new Error('nothing was translated')
  const { title, policy, columns, checks } = translated
  const comment = (entry: Entry) => `  # ${oneLine(entry.source)}, line ${translated.sourceLineOf(entry.from)}`
  return [
    `# Converted by \`mlops validate-data convert\` ${RELEASE} from the ${oneLine(title)}:`,
    `# ${oneLine(file)}, ${digestRef(artifact)}.`,
    ...block(
      defined({ version: policy.version, description: policy.description ?? title, key: policy.key, nan: policy.nan }),
      '',
    ),
    ...(columns.size === 0 ? [] : ['columns:']),
    ...[...columns].flatMap(([name, entry]) => [comment(entry), ...mapping(name, entry.draft)]),
    ...(checks.length === 0 ? [] : ['checks:']),
    ...checks.flatMap(entry => [comment(entry), ...item(entry.draft)]),
    '',
  ].join('\n')
}

/** Keys below one another, their values on one line each. */
function block(draft: Draft, indent: string): string[] {
  const text = dump(draft, { flowLevel: 1, lineWidth: -1, noRefs: true })
  return text
    .trimEnd()
    .split('\n')
    .map(line => (line === '' ? '' : `${indent}${line}`))
}

function mapping(name: string, draft: Draft): string[] {
  const key = dump({ [name]: null }, { lineWidth: -1 }).replace(/:\s*null\s*$/, ':')
  return Object.keys(draft).length === 0 ? [`  ${key}`] : [`  ${key}`, ...block(draft, '    ')]
}

function item(draft: Draft): string[] {
  const [first, ...rest] = block(draft, '    ')
  return [`  - ${first!.trimStart()}`, ...rest]
}

/** Nothing of a file ends a comment. */
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ').trim()
