import { spawnSync } from 'node:child_process'

const SCRIPT = 'ip link set lo up || exit 97; "$@"; code=$?; exit $code'

/**
 * How to run a command in network, process and mount namespaces of its own. There, addresses that the test cluster
 * gives its pods are nobody else's, ports are never taken, nothing reaches the network outside, and when the command
 * ends the kernel ends whatever it has left running.
 *
 * @returns {{ prefix: string[] } | { reason: string }} the command line to put in front, or why there is none
 */
export function namespaceCommand() {
  if (process.platform !== 'linux') return { reason: 'network namespaces are a Linux thing' }
  const user = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
  const flags = ['--net', '--pid', '--mount', '--fork', '--kill-child', '--mount-proc']
  // Should the caller be killed, the kernel ends the namespace too.
  const leash =
    spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true']).status === 0 ? ['setpriv', '--pdeathsig', 'KILL'] : []
  const prefix = [...leash, 'unshare', ...user, ...flags, 'sh', '-c', SCRIPT, 'sh']
  const [command = '', ...args] = [...prefix, 'true']
  const trial = spawnSync(command, args, { encoding: 'utf8' })
  if (trial.error) return { reason: `unshare: ${trial.error.message}` }
  if (trial.status !== 0) return { reason: trial.stderr.trim() || `unshare ended with exit code ${trial.status}` }
  return { prefix }
}
