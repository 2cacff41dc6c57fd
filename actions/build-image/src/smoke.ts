import type { Context } from '../../../shared/run/index.js'
import type { SmokePolicy } from './policy.js'
import { ask, type SmokeAnswer } from './smoke-requests.js'
import { type Runner, type SmokeSubject, type Started, startImage } from './smoke-runners.js'

export interface SmokeResult {
  readonly runner: Runner
  readonly passed: boolean
  /** One sentence when the server never became ready. */
  readonly problem: string | undefined
  readonly readyAfterMs: number
  readonly answers: readonly SmokeAnswer[]
}

/** Starts the image, waits until it is ready, asks all questions, stops it whatever happens. */
export async function smokeTest(
  runner: Runner,
  policy: SmokePolicy,
  subject: SmokeSubject,
  ctx: Context,
): Promise<SmokeResult> {
  const began = ctx.clock.now()
  const server = await startImage(runner, { ...subject, env: { ...subject.env, ...policy.env } }, ctx)
  const withdraw = ctx.onAbort('stop the smoke-tested server', () => server.stop())
  try {
    const problem = await untilReady(server, policy, ctx)
    const readyAfterMs = ctx.clock.now() - began
    if (problem !== undefined) return { runner, passed: false, problem, readyAfterMs, answers: [] }
    const answers: SmokeAnswer[] = []
    for (const request of policy.requests)
      answers.push(await ask(request, server.url, ctx.http, ctx.clock.now, ctx.signal))
    return { runner, passed: answers.every(answer => answer.ok), problem: undefined, readyAfterMs, answers }
  } finally {
    await server.stop()
    withdraw()
  }
}

async function untilReady(server: Started, policy: SmokePolicy, ctx: Context): Promise<string | undefined> {
  let ended: string | undefined
  void server.ended.then(words => {
    ended = words
  })
  const deadline = ctx.clock.now() + policy.timeout
  let last = 'no answer yet'
  while (ctx.clock.now() < deadline) {
    if (ended !== undefined) return `the server ${ended}`
    const answer = await ask(
      { name: 'ready', method: 'GET', path: policy.ready, headers: {}, expect: { status: 200, json: {} } },
      server.url,
      ctx.http,
      ctx.clock.now,
      ctx.signal,
    )
    if (answer.ok) return undefined
    last = answer.note
    await ctx.clock.sleep(100, ctx.signal)
  }
  if (ended !== undefined) return `the server ${ended}`
  // Only a server that has ended has said its last words.
  await server.stop()
  return `the server was not ready after ${policy.timeout / 1000} s at ${policy.ready} (${last}); when stopped it ${await server.ended}`
}
