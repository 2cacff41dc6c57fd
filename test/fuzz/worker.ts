import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '../../shared/data/index.js'
import { ENGINE } from '../shared/data/engine-path.js'
import { type Bases, playRound, realFiles } from './round.js'

/** `worker <first seed> <rounds>`: a process of its own, because damaged data may take the engine's process along. */
const [first, rounds] = process.argv.slice(2).map(Number) as [number, number]
const bases = await basesOf()
for (let seed = first; seed < first + rounds; seed++) {
  console.log(JSON.stringify({ begins: seed }))
  const { contents, ...round } = await playRound(seed, bases)
  console.log(JSON.stringify({ ...round, ...(round.wrong && { contents: contents.toString('base64') }) }))
}
process.exit(0)

async function basesOf(): Promise<Bases> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-fuzz-'))
  const ctx = { tools: { locate: async () => ENGINE }, temp: folder, signal: new AbortController().signal }
  const engine = await openEngine(ctx, { threads: 1 })
  try {
    const parquet: Buffer[] = []
    for (const [codec, rows] of [
      ['snappy', 2000],
      ['zstd', 50],
      ['uncompressed', 0],
    ] as const) {
      const path = join(folder, `${codec}.parquet`)
      await engine.query(
        `COPY (SELECT i AS id, 'text ' || i % 7 AS t, i / 3 AS d, [i] AS l, DATE '2026-01-01' + i::INTEGER AS day
          FROM range(${rows}) r(i)) TO '${path}' (FORMAT parquet, COMPRESSION ${codec}, ROW_GROUP_SIZE 2048)`,
      )
      parquet.push(await readFile(path))
    }
    return { parquet, csv: realFiles('../shared/data') }
  } finally {
    await engine.close()
    await rm(folder, { recursive: true, force: true })
  }
}
