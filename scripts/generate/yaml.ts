import { dump } from 'js-yaml'

/** A value as YAML that reads like hand-written: no folded lines, no references. */
export function yaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true, quoteStyle: 'single' })
}

export const GENERATED = 'Written by `npm run generate`; edit the contract instead.'
