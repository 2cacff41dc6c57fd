import type { Contract } from '../../shared/contract/index.js'

/**
 * The shell of a component's job. All of it is fixed text: what users write reaches the command through variables, so
 * no input can become a command. POSIX sh, because images differ in their bash; Node does what curl and sha256sum
 * would, because Node is what every image that fits has.
 */
export function script(contract: Contract, version: string): string[] {
  return [UNPACK, run(contract, version, '')]
}

/** The post phase: ends what a killed job left behind. GitLab ignores its exit code. */
export function afterScript(contract: Contract, version: string): string[] {
  return [run(contract, version, ' --post-phase')]
}

const HOME = 'mlops_home="${TMPDIR:-/tmp}/mlops-$CI_JOB_ID"'

const UNPACK = `${HOME}
if [ -n "$MLOPS_BUNDLE" ]; then
  mkdir -p "$mlops_home"
  NODE_USE_ENV_PROXY=1 node --input-type=module -e '
    import { createHash } from "node:crypto"
    import { readFileSync, writeFileSync } from "node:fs"
    const { MLOPS_BUNDLE: from, MLOPS_BUNDLE_SHA256: expected, CI_API_V4_URL: api, CI_JOB_TOKEN: token } = process.env
    const stop = message => { console.error(message); process.exit(2) }
    if (!/^[0-9a-f]{64}$/.test(expected)) stop("bundle-sha256 is missing: a bundle is only used when its digest is known")
    if (/^http:/i.test(from)) stop("bundle is an http address, expected https or a path")
    const read = async () => {
      if (!/^https:/i.test(from)) return readFileSync(from)
      const headers = api && token && from.startsWith(api + "/") ? { "JOB-TOKEN": token } : {}
      const answer = await fetch(from, { headers })
      if (!answer.ok) throw new Error("the server answered " + answer.status)
      return Buffer.from(await answer.arrayBuffer())
    }
    const bytes = await read().catch(error => { console.error("bundle " + from + ": " + error.message); process.exit(3) })
    const found = createHash("sha256").update(bytes).digest("hex")
    if (found !== expected) stop("bundle " + from + " has the SHA-256 " + found + ", expected " + expected)
    writeFileSync(process.argv[1], bytes)
  ' "$mlops_home/bundle.tgz"
  tar -xzf "$mlops_home/bundle.tgz" -C "$mlops_home"
fi
`

function run(contract: Contract, version: string, flags: string): string {
  return `${flags === '' ? '' : `${HOME}\n`}if [ -n "$MLOPS_BUNDLE" ]; then
  node "$mlops_home/package/bin/mlops.mjs" ${contract.name}${flags}
else
  npx --yes mlops-actions@${version} ${contract.name}${flags}
fi
`
}
