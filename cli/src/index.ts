import { cli } from './cli.js'
import { createTerminal } from './terminal.js'

const { stdout, stderr, env } = process
// `mlops … | head` ends the reader first; that is no error of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3))

const exitCode = await cli(process.argv.slice(2), createTerminal({ stdout, stderr, env, workspace: process.cwd() }))
for (const stream of [stdout, stderr]) await new Promise<void>(resolve => stream.write('', () => resolve()))
// A socket that a library forgot must not keep the shell waiting.
process.exit(exitCode)
