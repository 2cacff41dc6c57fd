import { type ChildProcess, spawn } from 'node:child_process'

const POLL_MS = 25

/**
 * Ends a process and everything it started: SIGTERM, then SIGKILL after the grace. On POSIX the child leads a process
 * group of its own, so grandchildren cannot be missed; Windows has no such groups, `taskkill /T` walks the tree there.
 * Resolves when the group is gone, at the latest shortly after SIGKILL.
 */
export async function endProcessTree(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.pid === undefined) return
  if (process.platform === 'win32') return endWindowsTree(child, graceMs)
  const group = -child.pid
  if (!send(group, 'SIGTERM')) return
  if (await goneWithin(group, graceMs)) return
  send(group, 'SIGKILL')
  await goneWithin(group, 500)
}

async function goneWithin(group: number, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (send(group, 0)) {
    if (performance.now() >= end) return false
    await new Promise(resolve => setTimeout(resolve, POLL_MS))
  }
  return true
}

/** Whether the group still had somebody to receive it. */
function send(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(group, signal)
    return true
  } catch (error) {
    // EPERM: somebody is there, but not ours to signal (macOS answers so for zombies).
    return (error as NodeJS.ErrnoException).code === 'EPERM' && signal === 0 && process.platform !== 'darwin'
  }
}

async function endWindowsTree(child: ChildProcess, graceMs: number): Promise<void> {
  const exited = new Promise<void>(resolve => {
    if (child.exitCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
  await taskkill(child, [])
  if (await within(exited, graceMs)) return
  await taskkill(child, ['/F'])
  await within(exited, 2000)
}

function taskkill(child: ChildProcess, extra: string[]): Promise<void> {
  return new Promise(resolve => {
    const killer = spawn('taskkill', ['/PID', String(child.pid), '/T', ...extra], { stdio: 'ignore' })
    killer.once('error', () => resolve())
    killer.once('exit', () => resolve())
  })
}

async function within(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>(resolve => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  const done = await Promise.race([promise.then(() => true), late])
  clearTimeout(timer)
  return done
}
