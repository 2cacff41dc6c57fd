import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asInFreshJob, mlops } from './bundles.mjs'
import { runProcess } from './process.mjs'
import { checksFile, expectations, SUITES } from './suites.mjs'

const here = name => fileURLToPath(new URL(name, import.meta.url))

/**
 * The same checks of one file by each side, as cases for `compare`: whole processes. The first run of any side says
 * what there is to count; every later one, of any side, is held to it.
 * @param suite name of the suite
 */
export function sidesOf(path, suite, { root, scratch, python }) {
  const checks = join(scratch, `${suite}.yml`)
  const gxChecks = join(scratch, `${suite}.json`)
  writeFileSync(checks, checksFile(SUITES[suite], { key: 'id' }))
  writeFileSync(gxChecks, JSON.stringify(expectations(SUITES[suite])))
  let agreed
  const held = (who, numbers) => {
    agreed ??= numbers
    const at = numbers.findIndex((number, index) => !isSame(number, agreed[index]))
    if (at < 0) return
    const what = at === 0 ? 'rows' : `check ${at - 1} (${SUITES[suite][at - 1].slice(0, 2).join(' ')})`
    throw new Error(`${what}: ${who} finds ${numbers[at]}, and before it was ${agreed[at]}`)
  }
  const run = async (who, argv, numbersOf) => {
    const result = await runProcess(argv, { scratch, codes: who === STEP ? [0, 1] : [0] })
    held(who, numbersOf(result))
    return result
  }
  const printed = ({ stdout }) => JSON.parse(stdout.trim().split('\n').at(-1))
  const byHand = [process.execPath, here('query-by-hand.mjs'), path, suite, join(scratch, 'failing-by-hand.csv')]
  return {
    [BY_HAND]: () => run(BY_HAND, byHand, printed),
    [ALIKE]: () => run(ALIKE, [...byHand, 'alike'], printed),
    [STEP]: () => {
      asInFreshJob(scratch)
      return run(STEP, mlops(root, 'validate-data', '--data', path, '--checks', checks, '--force', '--quiet'), () =>
        numbersOfStep(scratch, SUITES[suite].length),
      )
    },
    [GX]: () => run(GX, [python, here('gx_checks.py'), path, gxChecks], printed),
  }
}

export const BY_HAND = 'query by hand'
export const ALIKE = 'query by hand, the same results'
export const STEP = 'mlops validate-data'
export const GX = 'Great Expectations'

/** Rows, then for every check its failing rows or the number that it is about, from outcome.json. */
function numbersOfStep(directory, checks) {
  const outcome = JSON.parse(readFileSync(join(directory, 'mlops-out/report/validate-data/outcome.json'), 'utf8'))
  const found = new Map(
    outcome.findings.flatMap(({ message, observed }) => {
      const at = /^check (\d+)\b/.exec(message)?.[1]
      return at === undefined ? [] : [[Number(at), numberOf(observed)]]
    }),
  )
  return [Number(outcome.outputs.rows), ...Array.from({ length: checks }, (_, at) => found.get(at))]
}

/** `12` or the first number of a text such as `mean 12.4`. */
const numberOf = observed => Number(/-?\d[\d,]*(\.\d+)?(e[+-]?\d+)?/i.exec(String(observed))?.[0].replaceAll(',', ''))

/** Counts are equal; means and the like differ by how they are summed, and by what a report rounds to. */
const isSame = (a, b) => a === b || (!Number.isInteger(b) && Math.abs(a - b) <= 1e-3 * Math.abs(b))
