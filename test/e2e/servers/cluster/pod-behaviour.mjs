// What a pretended pod does with a request: pure functions, so that a test can say what to expect.

/**
 * @typedef {object} Behaviour
 * @property {number} errorRate share of requests answered 500, 0 … 1
 * @property {number} latencyMs median latency
 */

/** A healthy model server. @type {Behaviour} */
export const HEALTHY = { errorRate: 0.02, latencyMs: 2 }

/**
 * By the first word of the image's tag, for charts that only let a test choose the image.
 *
 * @type {Record<string, Partial<Behaviour>>}
 */
export const BY_TAG = {
  bad: { errorRate: 3 * HEALTHY.errorRate },
  broken: { errorRate: 1 },
  perfect: { errorRate: 0 },
  slow: { latencyMs: 10 * HEALTHY.latencyMs },
}

/**
 * The first source that says something wins, for each value on its own: the pod's annotations
 * `mlops-e2e/error-rate` and `mlops-e2e/latency-ms`; the first container's environment `ERROR_RATE` and `LATENCY_MS`;
 * the table set by the test (`setImages`), whose keys are parts of an image reference; the image's tag (BY_TAG);
 * HEALTHY.
 *
 * @param {any} pod Kubernetes object
 * @param {Record<string, Partial<Behaviour>>} images
 * @returns {Behaviour}
 */
export function behaviourOf(pod, images) {
  const annotations = pod.metadata.annotations ?? {}
  const [container] = pod.spec.containers
  const env = Object.fromEntries((container.env ?? []).map((/** @type {any} */ item) => [item.name, item.value]))
  const fromTable = Object.entries(images).find(([part]) => container.image.includes(part))?.[1] ?? {}
  const tag = /:([^/:@]+)(?:@|$)/.exec(container.image.replace(/@sha256:.*$/, ''))?.[1] ?? ''
  const fromTag = BY_TAG[tag.split(/[-_.]/)[0] ?? ''] ?? {}
  const written = {
    errorRate: annotations['mlops-e2e/error-rate'] ?? env.ERROR_RATE,
    latencyMs: annotations['mlops-e2e/latency-ms'] ?? env.LATENCY_MS,
  }
  return {
    errorRate: Number(written.errorRate ?? fromTable.errorRate ?? fromTag.errorRate ?? HEALTHY.errorRate),
    latencyMs: Number(written.latencyMs ?? fromTable.latencyMs ?? fromTag.latencyMs ?? HEALTHY.latencyMs),
  }
}

/**
 * What happens to the turn-th request: the same on every run, whatever the pods are called.
 *
 * @param {Behaviour} behaviour
 * @param {string} key what the sequence belongs to
 * @param {number} turn 0, 1, 2, …
 * @returns {{ failed: boolean, latencyMs: number }} latencies are log-normal around the median (sigma 0.5)
 */
export function draw(behaviour, key, turn) {
  const uniform = (/** @type {string} */ what) => hash(`${what} ${key} ${turn}`)
  const normal = Math.sqrt(-2 * Math.log(1 - uniform('radius'))) * Math.cos(2 * Math.PI * uniform('angle'))
  return { failed: uniform('error') < behaviour.errorRate, latencyMs: behaviour.latencyMs * Math.exp(0.5 * normal) }
}

/**
 * FNV-1a with a final mix (the plain one moves little in its upper bits for texts that differ in the last letter).
 *
 * @param {string} text
 * @returns {number} in [0, 1)
 */
function hash(text) {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32
}
