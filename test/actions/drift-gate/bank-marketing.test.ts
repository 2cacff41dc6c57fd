import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { project } from './project.js'

const file = fileURLToPath(new URL('../../../../shared/data/bank-marketing/bank-additional-full.csv', import.meta.url))
const present = existsSync(file)

const onRealData = present ? test : test.skip
const where = present ? '' : ' (skipped: ../shared/data/bank-marketing is not there)'

onRealData(
  `a real table that changes over two years: later tenths drift from the first, two halves at random do not${where}`,
  async () => {
    const p = await project()
    const [header, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n')
    const write = (name: string, part: string[]) => p.write(name, `${[header, ...part].join('\n')}\n`)
    const tenth = (k: number) =>
      rows.slice(Math.floor((k * rows.length) / 10), Math.floor(((k + 1) * rows.length) / 10))
    for (const k of [0, 5, 9]) await write(`tenth-${k}.csv`, tenth(k))
    await write(
      'odd.csv',
      rows.filter((_, i) => i % 2 === 1),
    )
    await write(
      'even.csv',
      rows.filter((_, i) => i % 2 === 0),
    )

    for (const k of [5, 9]) {
      const outcome = await p.gate({ reference: 'tenth-0.csv', current: `tenth-${k}.csv` })
      expect(outcome.verdict).toBe('fail')
      const drifted = outcome.outputs['drifted-columns'] as string[]
      expect(drifted).toEqual(expect.arrayContaining(['euribor3m', 'emp.var.rate', 'nr.employed', 'job']))
      if (k === 9) expect(drifted).toContain('y')
    }
    const same = await p.gate({ reference: 'even.csv', current: 'odd.csv' })
    expect([same.verdict, same.outputs['compared-columns']]).toEqual(['pass', 17])
  },
  60_000,
)
