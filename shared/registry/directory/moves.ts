import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errors } from '../errors.js'
import type { AliasMove } from '../types.js'
import { makeDirectory, namesIn, publishFile } from './files.js'

interface MoveRecord extends AliasMove {
  /** SHA-256 of the file before this one: a move that was changed or removed later shows. */
  readonly previous: string | null
}

/**
 * The moves of one model, oldest first. What an alias names is its last move: one truth, not a pointer and a log that
 * could disagree. Raises REGISTRY_DAMAGED when one was changed, removed or added in between.
 */
export async function readMoves(directory: string): Promise<{ moves: AliasMove[]; last: string | null }> {
  const moves: AliasMove[] = []
  let last: string | null = null
  for (const name of (await namesIn(directory)).filter(found => /^\d{8}\.json$/.test(found))) {
    const path = join(directory, name)
    const text = await readFile(path, 'utf8')
    let record: MoveRecord
    try {
      record = JSON.parse(text)
    } catch (cause) {
      throw errors.REGISTRY_DAMAGED(`${path} is no JSON`, { cause })
    }
    if (record.sequence !== moves.length + 1 || name !== nameOf(record.sequence) || record.previous !== last) {
      throw errors.REGISTRY_DAMAGED(`${path} does not follow from the move before it: the history was edited`)
    }
    const { previous: _, ...move } = record
    moves.push(move)
    last = createHash('sha256').update(text).digest('hex')
  }
  return { moves, last }
}

/** Adds a move. To be called under the lock. */
export async function addMove(directory: string, move: Omit<AliasMove, 'sequence'>): Promise<AliasMove> {
  const { moves, last } = await readMoves(directory)
  const added: AliasMove = { sequence: moves.length + 1, ...move }
  await makeDirectory(directory)
  const record: MoveRecord = { ...added, previous: last }
  await publishFile(join(directory, nameOf(added.sequence)), `${JSON.stringify(record, null, 2)}\n`)
  return added
}

const nameOf = (sequence: number) => `${String(sequence).padStart(8, '0')}.json`
