import { randomBytes } from 'node:crypto'
import type { AliasMove } from '../types.js'
import { tagsOf, type WireModel } from './wire.js'

const PREFIX = 'mlops.move.'

/**
 * MLflow keeps no history of aliases, so each move is a tag of the registered model, never written again once `done`.
 * It is written before the alias moves (`done: false`) and finished after the alias was read back, so that a crash in
 * between leaves something that can be told: it happened, or it did not.
 */
interface MoveTag extends Omit<AliasMove, 'sequence'> {
  readonly done: boolean
}

export interface StoredMove extends MoveTag {
  readonly key: string
}

/** A key that sorts behind those that are there, and that two writers do not share. */
export function moveKey(alias: string, stored: readonly StoredMove[]): string {
  const last = Number(
    stored
      .at(-1)
      ?.key.slice(PREFIX.length + alias.length + 1)
      .split('.')[0] ?? 0,
  )
  return `${PREFIX}${alias}.${String(last + 1).padStart(8, '0')}.${randomBytes(3).toString('hex')}`
}

export function moveValue(move: MoveTag): string {
  const { alias, from, to, kind, time, by, run, reason, done } = move
  const short = (text: string | null) => (text === null ? null : text.slice(0, 300))
  return JSON.stringify({ alias, from, to, kind, time, by: short(by), run, reason: short(reason), done })
}

/** The moves of one alias, oldest first, as they stand in the tags. */
export function storedMoves(model: WireModel, alias: string): StoredMove[] {
  return [...tagsOf(model.tags)]
    .filter(([key]) => key.startsWith(`${PREFIX}${alias}.`))
    .flatMap(([key, value]) => {
      try {
        const move = JSON.parse(value) as MoveTag
        return move.alias === alias ? [{ ...move, key }] : []
      } catch {
        return []
      }
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/**
 * The history that agrees with what the alias names now: a move that was announced and never made is left out; one
 * that somebody made without this project is added.
 */
export function historyOf(stored: readonly StoredMove[], current: string | undefined): AliasMove[] {
  const made = stored.filter((move, i) => move.done || (i === stored.length - 1 && move.to === current))
  const history = made.map(({ alias, from, to, kind, time, by, run, reason }, i): AliasMove => {
    return { sequence: i + 1, alias, from, to, kind, time, by, run, reason }
  })
  const last = history.at(-1)
  if (last !== undefined && current !== undefined && last.to !== current) {
    history.push(outside(last.alias, last.to, current, last.time, history.length + 1))
  }
  return history
}

/** When it happened is not known; it was after the move before. */
function outside(alias: string, from: string, to: string, time: string, sequence: number): AliasMove {
  return { sequence, alias, from, to, kind: 'outside', time, by: 'somebody else', run: null, reason: null }
}
