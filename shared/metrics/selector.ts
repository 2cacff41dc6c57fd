import { errors } from './errors.js'
import type { Sample } from './types.js'

type Operator = '=' | '!=' | '=~' | '!~'

export interface Matcher {
  readonly label: string
  readonly operator: Operator
  readonly value: string
}

/** A PromQL instant vector selector: a metric name and label matchers, nothing else. */
export interface Selector {
  readonly name: string
  readonly matchers: readonly Matcher[]
}

const NAME = /^\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\s*/
const MATCHER = /^\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')\s*(,|(?=\}))/
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

/** Reads `name{label="value",other=~"pattern"}`. Raises METRICS_SELECTOR. */
export function parseSelector(text: string): Selector {
  const refuse = (why: string) => errors.METRICS_SELECTOR(`\`${text}\` is not a series selector: ${why}`)
  const name = NAME.exec(text)
  if (!name) throw refuse('it does not begin with a metric name')
  let rest = text.slice(name[0].length)
  const matchers: Matcher[] = []
  if (rest !== '') {
    if (!rest.startsWith('{')) throw refuse(`"${rest.slice(0, 20)}" follows the metric name`)
    rest = rest.slice(1)
    while (!/^\s*\}/.test(rest)) {
      const found = MATCHER.exec(rest)
      if (!found) throw refuse(`"${rest.slice(0, 30)}" is not a label matcher`)
      const [whole, label, operator, quoted] = found
      const value = quoted!.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter)
      if (operator!.endsWith('~')) patternOf(value, refuse)
      matchers.push({ label: label!, operator: operator as Operator, value })
      rest = rest.slice(whole.length)
    }
    if (rest.trim() !== '}') throw refuse(`"${rest.trim().slice(1, 21)}" follows the matchers`)
  }
  return { name: name[1]!, matchers }
}

/** Whether a series belongs to a selector. A label that a series lacks counts as empty, as in Prometheus. */
export function selects({ name, matchers }: Selector, sample: Pick<Sample, 'name' | 'labels'>): boolean {
  return (
    sample.name === name &&
    matchers.every(({ label, operator, value }) => {
      const actual = sample.labels[label] ?? ''
      const matched = operator.endsWith('~') ? patternOf(value).test(actual) : actual === value
      return matched !== operator.startsWith('!')
    })
  )
}

/** Prometheus anchors patterns at both ends. */
function patternOf(value: string, refuse: (why: string) => Error = message => new Error(message)): RegExp {
  try {
    return new RegExp(`^(?:${value})$`, 's')
  } catch (error) {
    throw refuse((error as Error).message)
  }
}
