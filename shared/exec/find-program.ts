import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The absolute path of a program: as it is when it names a path, else the first executable file on PATH.
 * On Windows the endings of PATHEXT are tried.
 */
export function findProgram(program: string, env: Environment, cwd: string): string | undefined {
  const endings = process.platform === 'win32' ? ['', ...(variable(env, 'PATHEXT') ?? '.EXE').split(';')] : ['']
  const bases =
    isAbsolute(program) || /[\\/]/.test(program)
      ? [resolve(cwd, program)]
      : (variable(env, 'PATH') ?? '')
          .split(delimiter)
          .filter(folder => folder !== '')
          .map(folder => join(resolve(cwd, folder), program))
  return bases.flatMap(base => endings.map(ending => base + ending)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Windows writes `Path`; names of variables have no case there. */
function variable(env: Environment, name: string): string | undefined {
  if (process.platform !== 'win32') return env[name]
  const key = Object.keys(env).find(candidate => candidate.toUpperCase() === name)
  return key === undefined ? undefined : env[key]
}
