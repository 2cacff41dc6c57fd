import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { z } from 'zod'
import type { ResourceDescriptor } from '../outcome/index.js'
import { errors } from './errors.js'
import { expectationsOf } from './json-schema.js'
import { expectationOf, type Path, type Problem, problemsOf, showPath } from './problems.js'
import { parseYaml, place, positionOf, type YamlEntry, type YamlNode } from './yaml.js'

const MAX_BYTES = 1024 * 1024
/** More problems than this are counted, not listed: the first ones usually cause the rest. */
const MAX_LISTED = 20

export interface Policy<T> {
  readonly value: T
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  /** The file by sha256, for `configuration` in the evidence. */
  readonly artifact: ResourceDescriptor
  /**
   * The line (from 1) of the key or list item at a path such as `['checks', 2, 'column']`. Where the path leads to
   * something that was not written, e.g. a default, it is the line of the nearest thing around it that was.
   */
  lineOf(path: Path): number
}

/** A file before any schema has looked at it. */
export type Document = Policy<unknown>

/**
 * Reads a user's YAML file, checks it against the schema and says where everything stands.
 * Raises POLICY_NOT_FOUND, POLICY_TOO_LARGE, POLICY_SYNTAX or POLICY_INVALID, all with exit code 2; POLICY_INVALID
 * lists every problem with its line, key path, value found, expectation and remedy.
 * @param path relative to the workspace, or absolute
 */
export async function readPolicy<S extends z.ZodType>(
  path: string,
  schema: S,
  context: { readonly workspace: string },
): Promise<Policy<z.output<S>>> {
  const document = await readDocument(path, context)
  return { ...document, value: checkPolicy(document, schema) }
}

/** The first half of `readPolicy`, for files whose schema depends on what they hold. JSON is YAML. */
export async function readDocument(path: string, { workspace }: { readonly workspace: string }): Promise<Document> {
  const absolute = resolve(workspace, path)
  const file = nameIn(workspace, absolute)
  const bytes = await readBytes(absolute, file)
  return {
    ...parseDocument(decode(bytes, file), file),
    artifact: { name: file, digest: { sha256: createHash('sha256').update(bytes).digest('hex') } },
  }
}

/** The same for text that is already at hand, without digest. */
export function parsePolicy<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
): Omit<Policy<z.output<S>>, 'artifact'> {
  const document = parseDocument(text, file)
  return { ...document, value: checkPolicy(document, schema) }
}

function parseDocument(text: string, file: string): Omit<Document, 'artifact'> {
  const { value, root } = parseYaml(text, file)
  return { value, file, lineOf: path => positionOf(text, find(root, path).start).line }
}

/** The second half of `readPolicy`: the typed value, or POLICY_INVALID. */
export function checkPolicy<S extends z.ZodType>(
  { value, file, lineOf }: Omit<Document, 'artifact'>,
  schema: S,
): z.output<S> {
  const result = schema.safeParse(value, { error: issue => expectationOf(issue) })
  if (result.success) return result.data

  const problems = problemsOf(result.error.issues, value, expectationsOf(schema))
    .map(problem => ({ ...problem, line: lineOf(problem.path) }))
    .sort((a, b) => a.line - b.line)
  throw errors.POLICY_INVALID(messageOf(problems, file), {
    file,
    line: problems[0]?.line,
    hint: problems.length === 1 ? problems[0]?.remedy : undefined,
  })
}

function messageOf(problems: readonly (Problem & { line: number })[], file: string): string {
  const lines = problems.map(({ path, text, remedy, line }) => ({
    head: `${place(file, line)}: ${path.length === 0 ? showPath(path) : `\`${showPath(path)}\``} ${text}`,
    remedy,
  }))
  if (lines.length === 1) return lines[0]!.head
  const listed = lines.slice(0, MAX_LISTED).map(({ head, remedy }) => `- ${head}${remedy ? `. ${remedy}` : ''}`)
  const rest = lines.length - listed.length
  if (rest > 0) listed.push(`- and ${rest} more`)
  return `${file} has ${lines.length} problems:\n${listed.join('\n')}`
}

function find(root: YamlNode, path: Path): { start: number } {
  let place: YamlEntry = { start: root.start, node: root }
  for (const part of path) {
    const next = place.node.entries.get(String(part))
    if (!next) break
    place = next
  }
  return place
}

async function readBytes(absolute: string, file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(absolute)
    if (size > MAX_BYTES)
      throw errors.POLICY_TOO_LARGE(`${file} has ${size} bytes, at most ${MAX_BYTES} are read`, { file })
    return await readFile(absolute)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof Error && error.name === 'ActionError') throw error
    const what =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'EISDIR'
          ? 'is a directory, expected a file'
          : `cannot be read (${code})`
    throw errors.POLICY_NOT_FOUND(`${file} ${what}`, { cause: error })
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw errors.POLICY_SYNTAX(`${file} is not UTF-8 text`, { file, hint: 'Save the file as UTF-8.', cause })
  }
}

function nameIn(workspace: string, absolute: string): string {
  const path = relative(workspace, absolute)
  const outside = path === '' || path.startsWith('..') || isAbsolute(path)
  return (outside ? absolute : path).split(sep).join('/')
}
