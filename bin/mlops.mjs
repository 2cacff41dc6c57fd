#!/usr/bin/env node
const [major] = process.versions.node.split('.')
if (Number(major) < 20) {
  process.stderr.write(`! mlops needs Node 20 or newer, this is ${process.version}\n`)
  process.exit(2)
}
await import('../cli/dist/index.js')
