import { constructFromEvents, EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml'
import { errors } from './errors.js'

/** A place in the text: offsets become lines and columns only when somebody asks. */
export interface YamlNode {
  /** Offset of the node's first character, or of what stands before it when the node is empty. */
  readonly start: number
  /** Entries of a mapping by key, items of a sequence by index; aliases share the node that they name. */
  readonly entries: ReadonlyMap<string, YamlEntry>
}

export interface YamlEntry {
  /** Offset of the key, or of the item in a sequence. */
  readonly start: number
  readonly node: YamlNode
}

export interface YamlDocument {
  readonly value: unknown
  readonly root: YamlNode
}

const LIMITS = { depth: 50, nodes: 100_000 } as const

interface OpenNode extends YamlNode {
  readonly entries: Map<string, YamlEntry>
  readonly kind: 'document' | 'mapping' | 'sequence' | 'scalar'
  /** Values below and including this node, and levels, with aliases expanded. */
  nodes: number
  levels: number
  key: { text: string; start: number } | undefined
  closed: boolean
}

/**
 * Parses one YAML document (1.2 core schema) and keeps where everything stands. Duplicate keys, unknown tags, aliases
 * that expand to more than real files need, and more than one document are refused with POLICY_SYNTAX or
 * POLICY_TOO_LARGE.
 * @param file the name for messages
 */
export function parseYaml(text: string, file: string): YamlDocument {
  let events: Event[]
  try {
    events = parseEvents(text, { maxDepth: LIMITS.depth + 1 })
  } catch (error) {
    throw syntaxError(error, text, file)
  }
  const documents = events.filter(event => event.type === EVENT_ID.DOCUMENT).length
  if (documents > 1) {
    throw errors.POLICY_SYNTAX(`${file} holds ${documents} YAML documents, expected one`, {
      file,
      hint: 'Keep one document and remove the lines that are only `---`.',
    })
  }
  const root = buildTree(events, text, file)
  try {
    return { value: constructFromEvents(events, { source: text })[0] ?? null, root }
  } catch (error) {
    throw syntaxError(error, text, file)
  }
}

/** Line and column of an offset, both counted from 1. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

function buildTree(events: readonly Event[], text: string, file: string): YamlNode {
  const anchors = new Map<string, OpenNode>()
  const stack: OpenNode[] = []
  const empty = open('document', 0)
  let root: OpenNode = empty
  let offset = 0

  const at = (start: number) => ({ file, line: positionOf(text, start).line })
  const add = (node: OpenNode, start: number) => {
    const parent = stack.at(-1)
    if (!parent) return
    if (parent.kind === 'document') root = node
    else if (parent.kind === 'sequence') parent.entries.set(String(parent.entries.size), { start, node })
    else if (parent.key === undefined) {
      if (node.kind !== 'scalar') {
        throw errors.POLICY_SYNTAX(
          `${place(file, at(start).line)}: a key must be text, not a list or mapping`,
          at(start),
        )
      }
    } else {
      parent.entries.set(parent.key.text, { start: parent.key.start, node })
      parent.key = undefined
    }
  }
  const setKey = (parent: OpenNode, key: string, start: number) => {
    const first = parent.entries.get(key)
    if (first) {
      const line = positionOf(text, first.start).line
      throw errors.POLICY_SYNTAX(
        `${place(file, at(start).line)}: the key \`${key}\` is given twice, first in line ${line}`,
        { ...at(start), hint: 'Keep one of the two; YAML readers disagree on which one would count.' },
      )
    }
    parent.key = { text: key, start }
  }
  const grow = (node: OpenNode) => {
    const parent = stack.at(-1)
    if (!parent) return
    parent.nodes += node.nodes
    parent.levels = Math.max(parent.levels, node.levels + 1)
    if (parent.nodes > LIMITS.nodes || parent.levels > LIMITS.depth) {
      const what = parent.nodes > LIMITS.nodes ? `more than ${LIMITS.nodes} values` : `more than ${LIMITS.depth} levels`
      throw errors.POLICY_TOO_LARGE(`${file} holds ${what} when its aliases are expanded`, { file })
    }
  }

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        stack.push(empty)
        break
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const node = open(event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence', event.start)
        offset = event.start
        add(node, event.start)
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node)
        stack.push(node)
        break
      }
      case EVENT_ID.SCALAR: {
        // An empty value (`key:`) has no place of its own; it stands where the text before it ends.
        offset = event.valueStart >= 0 ? event.valueStart : offset
        const start = event.valueStart >= 0 ? quoteStart(text, event.valueStart, event.style) : offset
        const node = open('scalar', start)
        node.closed = true
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node)
        const parent = stack.at(-1)
        if (parent?.kind === 'mapping' && parent.key === undefined) {
          setKey(parent, event.valueStart >= 0 ? getScalarValue(text, event) : 'null', start)
        } else {
          add(node, start)
          grow(node)
        }
        break
      }
      case EVENT_ID.ALIAS: {
        const start = event.anchorStart - 1
        const name = text.slice(event.anchorStart, event.anchorEnd)
        const target = anchors.get(name)
        if (!target?.closed) {
          const why = target ? 'stands inside what it refers to' : 'refers to nothing above it'
          throw errors.POLICY_SYNTAX(`${place(file, at(start).line)}: the alias \`*${name}\` ${why}`, at(start))
        }
        offset = start
        const parent = stack.at(-1)
        if (parent?.kind === 'mapping' && parent.key === undefined) {
          throw errors.POLICY_SYNTAX(`${place(file, at(start).line)}: an alias cannot be a key`, at(start))
        }
        add(target, start)
        grow(target)
        break
      }
      case EVENT_ID.POP: {
        const node = stack.pop()!
        node.closed = true
        if (node.kind !== 'document') grow(node)
        break
      }
    }
  }
  return root
}

function open(kind: OpenNode['kind'], start: number): OpenNode {
  return { kind, start, entries: new Map(), nodes: 1, levels: 1, key: undefined, closed: false }
}

const QUOTED = new Set<number>([2, 3])

/** The parser's offset of a quoted scalar is that of its text; people look for the quote. */
function quoteStart(text: string, start: number, style: number): number {
  return QUOTED.has(style) && start > 0 && /['"]/.test(text[start - 1]!) ? start - 1 : start
}

function syntaxError(error: unknown, text: string, file: string) {
  if (!(error instanceof YAMLException)) throw error
  const offset = error.mark?.position
  const line = offset === undefined ? undefined : positionOf(text, Math.min(offset, text.length)).line
  const shown = line === undefined ? '' : (text.split('\n')[line - 1] ?? '').trim().slice(0, 80)
  if (/nesting|depth/i.test(error.reason)) {
    return errors.POLICY_TOO_LARGE(`${place(file, line)}: more than ${LIMITS.depth} levels`, {
      file,
      line,
      cause: error,
    })
  }
  return errors.POLICY_SYNTAX(`${place(file, line)}: not valid YAML: ${error.reason}${shown ? ` at "${shown}"` : ''}`, {
    file,
    line,
    cause: error,
  })
}

/** `checks.yml:14`, which editors and terminals turn into a link. */
export function place(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`
}
