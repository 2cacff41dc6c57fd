import { formatCount, formatNumber, plural } from '../../../../shared/report/index.js'
import { previousRows } from '../baseline.js'
import { describeBounds } from '../describe.js'
import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { nameOf, noBaseline, nothingSeen, selection, unknown } from './answers.js'
import type { NumberInterval, TestOf } from './test.js'

/** How many rows there are, compared with another dataset or an earlier run. */
export async function answerRowCount(check: Check, test: TestOf<'row-count'>, world: World): Promise<Answer> {
  const { other, of, interval } = test
  const name = nameOf(other)
  const others = 'dataset' in other ? world.datasets.get(other.dataset)!.rows : undefined
  if (others === undefined && world.previous === undefined) return noBaseline()
  const there = others ?? previousRows(world.previous!)
  if (there === undefined) return unknown('the earlier run does not say how many rows it had', 'Give a later outcome.')

  const here = await countSelected(check, world)
  const nothing = nothingSeen(check, world, { selected: here, looked: here, failing: 0 })
  if (nothing !== undefined) return nothing
  const rows = `${plural(here, 'row')}, ${name} has ${formatCount(there)}`
  if (of === 'ratio' && there === 0) {
    return unknown(`${name} has no rows, so there is no ratio`, `Ask for a \`difference\` where ${name} may be empty.`)
  }
  const value = of === 'ratio' ? here / there : here - there
  const shown = of === 'ratio' ? formatNumber(Number(value.toPrecision(6))) : formatNumber(value)
  const asked = interval.min === 0 && interval.max === 0 ? 'the same number' : describeBounds(interval)
  return {
    passes: inside(value, interval),
    observed: `${of} ${shown}`,
    message: `${rows}: ${of === 'ratio' ? 'a ratio' : 'a difference'} of ${shown} (asked for ${asked})`,
    value,
    plain: true,
    remedy: 'Find out why the batch has another size, or widen what is asked for.',
  }
}

async function countSelected(check: Check, { engine, table }: World): Promise<number> {
  if (check.where === undefined) return table.rows
  const [row] = await engine.query(`SELECT count_if(${selection(check)}) AS n FROM ${table.sql}`)
  return Number(row!.n)
}

function inside(value: number, { min, max, above, below }: NumberInterval): boolean {
  return (
    value >= (min ?? Number.NEGATIVE_INFINITY) &&
    value <= (max ?? Number.POSITIVE_INFINITY) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below)
  )
}
