import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'

/** What the figures depend on and no reader can guess. */
export function machine(root) {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    /** Other work on the machine while this one began: above the number of cores, times say little and ratios less. */
    loadAtStart: Math.round(loadavg()[0] * 10) / 10,
    commit: commitOf(root),
  }
}

export function machineLines({ cpu, cores, memoryGiB, system, node, loadAtStart, commit }) {
  return [
    `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node}`,
    `commit ${commit ?? 'unknown'}, load ${loadAtStart} when it began`,
  ]
}

function commitOf(root) {
  try {
    const git = (...words) => execFileSync('git', words, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
    return git('rev-parse', '--short=12', 'HEAD').toString().trim()
  } catch {
    return undefined
  }
}
