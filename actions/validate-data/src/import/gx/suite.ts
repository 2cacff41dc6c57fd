import { nearest } from '../../../../../shared/contract/index.js'
import type { Path } from '../../../../../shared/policy/index.js'
import { isMapping, type Mapping } from '../mapping.js'
import { type Draft, NoEquivalent, type Translated, type Translation, type Untranslated } from '../translation.js'
import { COLUMN_AGGREGATES, COLUMN_VALUES, type Translate } from './columns.js'
import { DISTRIBUTIONS } from './distributions.js'
import { Asked, type Expectation } from './expectation.js'
import { evaluate, type Parameters } from './parameters.js'
import { SEVERAL_COLUMNS } from './several.js'
import { TABLE } from './tables.js'

const TRANSLATIONS = new Map<string, Translate>(
  [COLUMN_VALUES, COLUMN_AGGREGATES, SEVERAL_COLUMNS, DISTRIBUTIONS, TABLE].flatMap(group => Object.entries(group)),
)

/**
 * A suite in the words of this project's checks file: one entry of `checks:` for each expectation, with the meaning
 * that it has in Great Expectations on pandas. What has no equivalent is listed, all of it.
 * @param given values of `$PARAMETER`s, which win over those of the suite
 */
export function translateSuite(suite: Mapping, given: Parameters): Translation {
  const parameters = new Map([...parametersOf(suite), ...given])
  const checks: Translated[] = []
  const problems: Untranslated[] = []
  for (const [index, entry] of (suite.expectations as unknown[]).entries()) {
    const from: Path = ['expectations', index]
    let source = `expectation ${index + 1}`
    try {
      const expectation = expectationOf(entry, from)
      source = nameOf(expectation)
      checks.push({ from, source, checks: translate(resolved(expectation, parameters)) })
    } catch (error) {
      if (!(error instanceof NoEquivalent)) throw error
      const below = error.below.length === 0 ? from : [...from, 'kwargs', ...error.below]
      problems.push({ from: below, source, why: error.why, remedy: error.remedy })
    }
  }
  const name = suite.name ?? suite.expectation_suite_name
  return {
    title: `Great Expectations suite${typeof name === 'string' ? ` ${name}` : ''}`,
    nanIsMissing: true,
    columns: [],
    checks,
    problems,
  }
}

/** One expectation by itself, as a data contract may hold it. Raises NoEquivalent. */
export function translateOne(entry: unknown): readonly Draft[] {
  return translate(resolved(expectationOf(entry, []), new Map()))
}

/** An entry of 1.x (`type`) or before (`expectation_type`). */
function expectationOf(entry: unknown, from: Path): Expectation {
  const { type, expectation_type, kwargs, severity, description, notes, meta } = isMapping(entry) ? entry : {}
  const named = type ?? expectation_type
  if (typeof named !== 'string')
    throw new NoEquivalent('it has no `type`', 'Write the type, e.g. `expect_column_to_exist`.')
  return {
    type: named,
    kwargs: isMapping(kwargs) ? kwargs : {},
    severity: severity === 'warning' || severity === 'info' ? 'warn' : undefined,
    description: textOf(description) ?? textOf(notes) ?? textOf(isMapping(meta) ? meta.notes : undefined),
    from,
    argumentsAt: [...from, 'kwargs'],
  }
}

/** Notes are a text, a list of texts, or either under `content`. */
function textOf(notes: unknown): string | undefined {
  if (isMapping(notes)) return textOf(notes.content)
  const text = Array.isArray(notes) ? notes.filter(note => typeof note === 'string').join(' ') : notes
  return typeof text === 'string' && text.trim() !== '' ? text.trim().replace(/\s+/g, ' ') : undefined
}

function nameOf({ type, kwargs }: Expectation): string {
  const columns = [kwargs.column, kwargs.column_A, kwargs.column_B, kwargs.column_list].flat()
  const named = columns.filter(column => typeof column === 'string')
  return named.length === 0 ? type : `${type} of ${named.join(', ')}`
}

function parametersOf(suite: Mapping): [string, unknown][] {
  return [suite.evaluation_parameters, suite.suite_parameters].flatMap(values =>
    isMapping(values) ? Object.entries(values) : [],
  )
}

/** With the values of `{"$PARAMETER": …}` in the place of the references. */
function resolved(expectation: Expectation, parameters: Parameters): Expectation {
  const argumentOf = (name: string, value: unknown): unknown => {
    if (!isMapping(value) || typeof value.$PARAMETER !== 'string') return value
    try {
      return evaluate(value.$PARAMETER, parameters)
    } catch (error) {
      throw error instanceof NoEquivalent ? new NoEquivalent(error.why, error.remedy, [name]) : error
    }
  }
  const entries = Object.entries(expectation.kwargs)
    // Values that were set while a suite was written, beside the parameters themselves.
    .filter(([name]) => !name.startsWith('$PARAMETER.'))
    .map(([name, value]) => [name, argumentOf(name, value)] as const)
  return { ...expectation, kwargs: Object.fromEntries(entries) }
}

function translate(expectation: Expectation): readonly Draft[] {
  const translation = TRANSLATIONS.get(expectation.type)
  if (translation === undefined) {
    const near = nearest(expectation.type, [...TRANSLATIONS.keys()])
    throw new NoEquivalent(
      near === undefined ? 'it is no core expectation' : `it is no core expectation; the nearest is ${near}`,
      'Convert the rest, and write what it asks for as `sql` or `query` in the converted file.',
    )
  }
  const asked = new Asked(expectation)
  const checks = translation(asked)
  const unknown = asked.args.unasked()
  if (unknown.length > 0) {
    throw new NoEquivalent(`\`${unknown.join('`, `')}\` has no meaning here`, 'Remove it, if it is not needed.', [
      unknown[0]!,
    ])
  }
  return checks
}
