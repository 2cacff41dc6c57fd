import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')

interface Row {
  readonly name: string
  readonly min: number
  readonly median: number
  readonly ratio?: number
  readonly ratioMin?: number
  readonly ratioMax?: number
}
type Compare = (
  cases: { name: string; against?: string; run: () => Promise<{ seconds: number }> }[],
  options: { runs: number },
) => Promise<Row[]>

/** Gives one time after the other. */
const clock = (times: number[]) => async () => ({ seconds: times.shift()! })

describe('compare', () => {
  test('takes ratios within rounds and drops the first round', async () => {
    const { compare } = (await import(join(ROOT, 'bench/lib/compare.mjs'))) as { compare: Compare }
    // A busy second round doubles both sides: the ratio of the medians would be 4, 2 or 8.
    const [base, ours] = await compare(
      [
        { name: 'base', run: clock([99, 1, 2, 1]) },
        { name: 'ours', against: 'base', run: clock([99, 2, 4, 3]) },
      ],
      { runs: 3 },
    )
    expect(base).toMatchObject({ min: 1, median: 1 })
    expect(base!.ratio).toBeUndefined()
    expect(ours).toMatchObject({ min: 2, median: 3, ratio: 2, ratioMin: 2, ratioMax: 3 })
  })

  test('runs every case once a round, in turn', async () => {
    const { compare } = (await import(join(ROOT, 'bench/lib/compare.mjs'))) as { compare: Compare }
    const order: string[] = []
    const note = (name: string) => async () => {
      order.push(name)
      return { seconds: 1 }
    }
    await compare(
      ['a', 'b'].map(name => ({ name, run: note(name) })),
      { runs: 1 },
    )
    expect(order).toEqual(['a', 'b', 'a', 'b'])
  })
})

test('the table of payments is the same bytes every time', async () => {
  const { writePayments } = await import(join(ROOT, 'bench/lib/payments.mjs'))
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const { csv } = await writePayments(scratch, 4000)
    const first = readFileSync(csv)
    await writePayments(scratch, 4000)
    expect(readFileSync(csv).equals(first)).toBe(true)
    expect(first.toString().split('\n')).toHaveLength(4002)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
})

describe('bench/run.mjs', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['bench/run.mjs', ...words], { cwd: ROOT, encoding: 'utf8' })

  test('an unknown benchmark is answered with those that exist', () => {
    const { status, stderr } = run('--only', 'speed')
    expect(status).toBe(2)
    for (const name of ['build-image', 'digest', 'start-up', 'stats', 'validate-data']) expect(stderr).toContain(name)
  })

  test('README.md explains every benchmark', () => {
    const readme = readFileSync(join(ROOT, 'bench/README.md'), 'utf8')
    const names = readdirSync(join(ROOT, 'bench')).filter(file => file.endsWith('.mjs') && file !== 'run.mjs')
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(readme).toContain(`| \`${name.replace('.mjs', '')}\``)
  })

  test('stats holds what is promised, on a few batches', () => {
    const output = mkdtempSync(join(tmpdir(), 'bench-'))
    const { status, stdout } = run('--only', 'stats', '--scale', '0.02', '--output', output)
    const found = JSON.parse(readFileSync(join(output, 'stats.json'), 'utf8'))
    rmSync(output, { recursive: true, force: true })
    expect(stdout).toContain('Canary judge')
    expect(stdout).not.toContain('BROKEN')
    expect(status).toBe(0)
    expect(found).toMatchObject({ bench: 'stats', scale: 0.02, machine: { node: process.version } })
  }, 60_000)
})
