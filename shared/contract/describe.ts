import type { InputSpec } from './input.js'
import { formatDuration, formatSize } from './parse.js'

/**
 * The description with what the declaration adds to it: options, bounds. One paragraph of Markdown.
 * @param options false where the reader sees the options beside the text
 */
export function describeInput(spec: InputSpec, { options = true } = {}): string {
  return [spec.description, options ? optionsText(spec) : undefined, boundsText(spec)]
    .filter(part => part !== undefined)
    .join(' ')
}

/** `One of `a`, `b`.`, unless the description names them all itself. */
function optionsText(spec: InputSpec): string | undefined {
  const options = spec.options ?? []
  if (options.length === 0 || options.every(option => spec.description.includes(option))) return undefined
  const names = options.map(option => `\`${option}\``).join(', ')
  return spec.kind === 'choice' ? `One of ${names}.` : `Some of ${names}, separated by commas.`
}

function boundsText(spec: InputSpec): string | undefined {
  const { min, max } = spec
  // A share lies between 0 and 1: saying so in each description would only hide the unusual bounds.
  if (spec.kind === 'ratio' && min === 0 && max === 1) return undefined
  // "More than nothing" goes without saying.
  if (min === 1 && max === undefined && (spec.kind === 'duration' || spec.kind === 'size')) return undefined
  const show = spec.kind === 'duration' ? formatDuration : spec.kind === 'size' ? formatSize : String
  if (min !== undefined && max !== undefined) return `From ${show(min)} to ${show(max)}.`
  if (min !== undefined) return `At least ${show(min)}.`
  if (max !== undefined) return `At most ${show(max)}.`
  return undefined
}
