import { Transform, type TransformCallback } from 'node:stream'
import { Decompress } from 'fzstd'

/** Unpacks zstd without help of Node. */
export function zstdInJavaScript(): Transform {
  const unpacker = new Decompress()
  const attempt = (done: TransformCallback, work: () => void) => {
    try {
      work()
      done()
    } catch (error) {
      done(error as Error)
    }
  }
  return new Transform({
    construct(done) {
      unpacker.ondata = bytes => void this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
      done()
    },
    transform(chunk: Buffer, _, done) {
      attempt(done, () => unpacker.push(chunk))
    },
    flush(done) {
      attempt(done, () => unpacker.push(new Uint8Array(0), true))
    },
  })
}
