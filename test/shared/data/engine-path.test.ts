import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openEngine } from '../../../shared/data/index.js'
import { workbench } from './workbench.js'

// Alone in its file: the native library of a process is loaded once.
test('an engine that is none is a clear error', async () => {
  const bench = await workbench()
  const path = join(bench.temp, 'duckdb.node')
  await writeFile(path, 'not a library')
  const tools = { locate: async () => path }
  const opened = openEngine({ tools, temp: bench.temp, signal: new AbortController().signal })
  await expect(opened).rejects.toMatchObject({ code: 'DATA_ENGINE', hint: expect.stringContaining('engine-path') })
})
