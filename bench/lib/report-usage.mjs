// Loaded into a child where GNU time is missing: writes processor seconds and peak memory in KiB as that does. A little
// more than the truth, because a child begins with the peak of the process that started it.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(process.env.MLOPS_BENCH_USAGE, `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}\n`)
})
