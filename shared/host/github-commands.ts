import { randomUUID } from 'node:crypto'
import type { Annotation } from './types.js'

/**
 * The runner's protocol: commands in the log and files named by variables. Written here rather than taken from
 * @actions/core, which writes to this process's own stdout and environment and loads a whole HTTP client at each
 * start; see docs/decisions/host-protocols.md.
 */
export function command(name: string, message: string, properties: Readonly<Record<string, unknown>> = {}): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '')
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`
}

/** One entry of GITHUB_OUTPUT or GITHUB_STATE. The delimiter is random, so that no value can end itself early. */
export function fileEntry(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

/** A line of somebody else's text that the runner would obey; commands are switched off around it. */
export function harmless(line: string): string {
  if (!/^\s*::|##\[/.test(line)) return line
  const token = `mlops-${randomUUID()}`
  return `::stop-commands::${token}\n${line}\n::${token}::`
}

const CAP = 10

/**
 * Annotations as commands. The runner shows ten of a level per step and silently drops the rest, so the tenth says how
 * many there are.
 */
export function annotationCommands(annotations: readonly Annotation[]): string[] {
  return (['error', 'warning', 'notice'] as const).flatMap(level => {
    const all = annotations.filter(annotation => annotation.level === level)
    if (all.length <= CAP) return all.map(toCommand)
    const cut = all.length - (CAP - 1)
    const rest = { level, title: `${cut} more`, message: `${cut} more ${level}s are in the summary and in the report.` }
    return [...all.slice(0, CAP - 1), rest].map(toCommand)
  })
}

function toCommand({ level, title, message, location }: Annotation): string {
  return command(level, message, {
    title,
    file: location?.file,
    line: location?.line,
    col: location?.column,
  })
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
