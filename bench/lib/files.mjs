import { createCipheriv } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'

/** A file of bytes that do not compress and are the same on every machine: a key stream. */
export function writeNoise(path, bytes) {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), Buffer.alloc(16))
  const zeros = Buffer.alloc(1 << 20)
  const file = openSync(path, 'w')
  for (let left = bytes; left > 0; left -= zeros.length) {
    writeSync(file, cipher.update(left < zeros.length ? zeros.subarray(0, left) : zeros))
  }
  closeSync(file)
}
