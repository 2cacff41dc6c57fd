import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { describeWith } from './need.js'

const run = promisify(execFile)
const output = async (program: string, ...args: string[]) => (await run(program, args)).stdout.trim()

// Each tool on its own, so that one that is missing skips only itself.
describeWith(['helm3', 'helm4'], 'Helm 3 and 4', tools => {
  test('are the pinned versions, and say so', async () => {
    expect(await output(tools.helm3, 'version', '--short')).toBe('v3.22.0')
    expect(await output(tools.helm4, 'version', '--short')).toBe('v4.3.1')
  })
})

describeWith(['act'], 'act', tools => {
  test('is the pinned version', async () => {
    expect(await output(tools.act, '--version')).toBe('act version 0.2.89')
  })
})

describeWith(['crane'], 'crane', tools => {
  test('knows an image reference', async () => {
    await expect(run(tools.crane, ['digest', 'Not A Reference'])).rejects.toThrow(/could not parse reference/)
  })
})

describeWith(['node24'], 'Node 24', tools => {
  test('is the pinned version', async () => {
    expect(await output(tools.node24, '--version')).toBe('v24.21.0')
  })
})

describeWith(['python-stats'], 'Python for the statistics oracles', tools => {
  test('computes with SciPy and statsmodels', async () => {
    const program = [
      'import json, scipy.stats, statsmodels.stats.proportion as p',
      'print(json.dumps([scipy.stats.binom.cdf(1, 2, 0.5), list(p.proportion_confint(5, 10, method="wilson"))]))',
    ]
    const [tail, [low, high]] = JSON.parse(await output(tools['python-stats'], '-c', program.join('\n')))
    expect(tail).toBeCloseTo(0.75, 12)
    expect(low + high).toBeCloseTo(1, 12)
  })
})

describeWith(['rsync'], 'rsync', tools => {
  test('runs', async () => {
    expect(await output(tools.rsync, '--version')).toMatch(/^rsync {2}version \d/)
  })
})

describeWith(['chromium'], 'Chromium', tools => {
  test('renders a page without a network', async () => {
    const page = 'data:text/html,<p id=x></p><script>x.textContent=6*7</script>'
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--dump-dom']
    expect(await output(tools.chromium, ...flags, page)).toContain('<p id="x">42</p>')
  })
})
