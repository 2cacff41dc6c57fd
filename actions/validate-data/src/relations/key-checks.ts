import { nearest } from '../../../../shared/contract/index.js'
import type { Table } from '../../../../shared/data/index.js'
import type { Answer, World } from '../families.js'
import type { Check } from '../plan/model.js'
import { nothingSeen, ofRows, selection, unknown } from './answers.js'
import { OWN_NAME } from './datasets.js'
import { hasKey, isBlurred, keyText, missingColumn, occursIn, pairsOf } from './keys.js'
import { listed } from './listed.js'
import type { TestOf } from './test.js'

/**
 * Whether keys of the data occur in another dataset: all must (`references`), or none may (`disjoint`). Rows that lack
 * a part of their key are not looked at, and keys there that lack one match nothing.
 */
export async function answerKeys(
  check: Check,
  test: TestOf<'references'> | TestOf<'disjoint'>,
  world: World,
): Promise<Answer> {
  const { engine, table, sensitive } = world
  const { columns, dataset, to } = test
  const other = dataset === OWN_NAME ? table : world.datasets.get(dataset)!
  const absent = missingColumn(other, to)
  if (absent !== undefined) return noColumn(absent, dataset, other)
  const pairs = pairsOf(table, columns, other, to)
  if ('misfit' in pairs) return misfit(pairs.misfit[0], pairs.misfit[1], dataset)

  const occurs = occursIn(other, to, pairs)
  const fails = test.relation === 'references' ? `NOT ${occurs}` : occurs
  const selected = selection(check)
  const looked = `${selected} AND ${hasKey(table, columns)}`
  const [row] = await engine.query(
    `SELECT count_if(${selected}) AS selected, count_if(${looked}) AS looked, count_if(${looked} AND ${fails}) AS failing,
      (SELECT count(*) FROM ${other.sql} WHERE ${hasKey(other, to)}) AS others,
      count_if(${looked} AND ${isBlurred(table, columns)}) + (SELECT count_if(${isBlurred(other, to)}) FROM ${other.sql}) AS blurred
     FROM ${table.sql}`,
  )
  const counted = { selected: Number(row!.selected), looked: Number(row!.looked), failing: Number(row!.failing) }
  const nothing = nothingSeen(check, world, counted)
  if (nothing !== undefined) return nothing
  if (test.relation === 'disjoint' && Number(row!.others) === 0 && !check.allowEmpty) {
    return unknown(
      `${dataset} has no row with a key`,
      `Find out why ${dataset} is empty, or say \`allow-empty: true\` where that may happen.`,
    )
  }
  if (Number(row!.blurred) > 0) {
    return unknown(
      'keys beyond 2^53 are read as floats, which makes one of several',
      'Write these keys as text, or as whole numbers of at most 64 bits in a column without fractions.',
    )
  }
  const value = keyText(table, columns)
  const condition = `${looked} AND ${fails}`
  const hidden = sensitive.touches(columns)
  const more = counted.failing === 0 ? '' : await listed(world, condition, value, 'key', hidden)
  const key = columns.map(column => `\`${column}\``).join(', ')
  const what =
    test.relation === 'references' ? `have a ${key} that ${dataset} lacks` : `have a ${key} that ${dataset} has too`
  return {
    ...ofRows(check, counted, { what, more }),
    plain: true,
    rows: { condition, value },
    remedy:
      test.relation === 'references'
        ? `Add the missing keys to ${dataset}, or take these rows out.`
        : `Take these rows out of one of the two, or split by \`${columns.join(', ')}\` so that no key is on both sides.`,
  }
}

export function noColumn(column: string, dataset: string, other: Table): Answer {
  const names = other.columns.map(({ name }) => name)
  const near = nearest(column, names)
  return unknown(
    `\`${column}\` is not in ${dataset}`,
    near === undefined
      ? `${dataset} has ${names.slice(0, 20).join(', ')}.`
      : `${dataset} has \`${near}\`: did you mean that?`,
  )
}

function misfit(
  a: { readonly name: string; readonly type: string },
  b: { readonly name: string; readonly type: string },
  dataset: string,
): Answer {
  return unknown(
    `\`${a.name}\` is ${a.type} here and \`${b.name}\` is ${b.type} in ${dataset}, so no two of their values are the same`,
    `Write both with one type. A column of a CSV file is read as the \`type\` that \`columns\` declares for it.`,
  )
}
