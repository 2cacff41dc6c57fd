/** The user or the CI has asked to stop: what runs is ended, drafts are removed, nothing new begins. */
export class Interrupted extends Error {}

const controller = new AbortController()

/** Aborted on SIGINT, SIGTERM or SIGHUP. */
export const interruption = controller.signal

for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(name, () => controller.abort(new Interrupted(`interrupted by ${name}`)))
}
