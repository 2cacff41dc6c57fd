import type { InputSpec } from './input.js'

const DECIMAL = '[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?'

/**
 * The anchored regular expression that a value's text must match, for machines that check before this project's own
 * parser does (JSON Schema, GitLab). RE2-compatible. Bounds are left to the parser. Undefined: any text.
 */
export function textPattern(spec: InputSpec): string | undefined {
  switch (spec.kind) {
    case 'string':
      return spec.pattern
    case 'number':
      return `^${DECIMAL}$`
    case 'ratio':
      return `^${DECIMAL} *%?$`
    case 'duration':
      return '^[0-9]+(?:\\.[0-9]+)?(?:ms|s|m|h|d)$'
    case 'size':
      return '^[0-9]+(?:\\.[0-9]+)? *(?:[kKMGT]?B|[KMGT]iB)$'
    case 'choice':
      return `^(?:${alternatives(spec)})$`
    case 'choices':
      return `^[,\\s]*(?:${alternatives(spec)})(?:\\s*[,\\n][,\\s]*(?:${alternatives(spec)}))*[,\\s]*$`
    default:
      return undefined
  }
}

function alternatives(spec: InputSpec): string {
  return (spec.options ?? []).map(option => option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}
