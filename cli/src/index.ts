import { flushed, outliveReaders } from '../../shared/host/index.js'
import { EXIT } from '../../shared/verdict/index.js'
import { cli } from './cli.js'
import { keepCompiled } from './compile-cache.js'
import { createTerminal } from './terminal.js'

const { stdout, stderr, env } = process
keepCompiled(env)
outliveReaders([stdout, stderr], () => process.exit(EXIT.infrastructure))

const exitCode = await cli(process.argv.slice(2), createTerminal({ stdout, stderr, env, workspace: process.cwd() }))
for (const stream of [stdout, stderr]) await flushed(stream)
// A socket that a library forgot must not keep the shell waiting.
process.exit(exitCode)
