import type { FloatColumn } from '../types.js'
import type { Connection } from './connection.js'

/** Room for the first values where nobody says how many there are. */
const FIRST_ROOM = 1 << 14

/**
 * Expressions over a relation as 64-bit floats, straight from the engine's vectors: no rows, no calls for single values.
 * Missing values are dropped and counted.
 * @param rows how many rows it has; more are taken as well, but then room is made for them again and again
 * @param room arrays to fill, where they are long enough; it holds those that were filled afterwards
 */
export async function readFloatColumns(
  connection: Connection,
  expressions: readonly string[],
  relation: string,
  rows = FIRST_ROOM,
  room: Float64Array[] = [],
): Promise<FloatColumn[]> {
  const columns = expressions.map((_, place) => new Room(room, place, rows))
  const casts = expressions.map(expression => `CAST(${expression} AS DOUBLE)`)
  await connection.chunks(`SELECT ${casts.join(', ')} FROM ${relation}`, chunk => {
    for (const [place, column] of columns.entries()) {
      column.add(chunk.getColumnVector(place) as unknown as DoubleVector)
    }
  })
  return columns.map(column => column.taken())
}

/**
 * What the client keeps of a vector of 64-bit floats. Its own reader makes a call for every value, and a big integer to
 * ask whether it is there. `data` is null where every value is there, else a bit for each, the first one lowest.
 */
interface DoubleVector {
  readonly items: Float64Array
  readonly validity: { readonly data: BigUint64Array | null }
}

class Room {
  private values: Float64Array
  private kept = 0
  private missing = 0

  constructor(
    private readonly room: Float64Array[],
    private readonly place: number,
    size: number,
  ) {
    const known = room[place]
    this.values = known !== undefined && known.length >= size ? known : new Float64Array(size)
    room[place] = this.values
  }

  add({ items, validity: { data } }: DoubleVector): void {
    const needed = this.kept + items.length
    if (needed > this.values.length) this.grow(needed)
    if (data === null) {
      this.values.set(items, this.kept)
      this.kept = needed
      return
    }
    const { values } = this
    const present = new Uint8Array(data.buffer, data.byteOffset)
    let kept = this.kept
    for (let row = 0; row < items.length; row++) {
      if ((present[row >> 3]! & (1 << (row & 7))) !== 0) values[kept++] = items[row]!
    }
    this.missing += needed - kept
    this.kept = kept
  }

  taken(): FloatColumn {
    return { values: this.values.subarray(0, this.kept), missing: this.missing }
  }

  private grow(needed: number): void {
    const larger = new Float64Array(Math.max(needed, 2 * this.values.length))
    larger.set(this.values.subarray(0, this.kept))
    this.values = larger
    this.room[this.place] = larger
  }
}
