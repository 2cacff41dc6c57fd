import type { Method } from './types.js'

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000
/** A server that wants us to come back later than this is answered with an error, not with a hanging job. */
export const LONGEST_RETRY_AFTER_MS = 5 * 60_000

const IDEMPOTENT: readonly Method[] = ['GET', 'HEAD', 'PUT', 'DELETE']

export const isIdempotent = (method: Method) => IDEMPOTENT.includes(method)

/** 408, 429 and 5xx pass; 501 and 505 do not. GitHub answers 403 where its rate limits are used up. */
export function isPassing(status: number, headers: Readonly<Record<string, string>>): boolean {
  if (status === 408 || status === 429) return true
  if (status === 403) return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
  return status >= 500 && status !== 501 && status !== 505
}

const BROKEN = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])

/** Whether a connection broke in a way that often heals: not an unknown host, not a wrong certificate. */
export function isBroken(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, cause, errors } = error as { code?: string; cause?: unknown; errors?: unknown[] }
  return BROKEN.has(code ?? '') || isBroken(cause) || (errors ?? []).some(isBroken)
}

/** Milliseconds before repeat number `attempt` (from 0): exponential with full jitter, so that clients spread out. */
export function backoff(attempt: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt)
  return Math.round(ceiling / 2 + (random() * ceiling) / 2)
}

/** `Retry-After` in milliseconds from now: seconds, or a date; else when GitHub's used-up rate limit begins anew. */
export function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers['retry-after']?.trim()
  if (text === undefined || text === '') {
    const reset = Number(headers['x-ratelimit-reset'])
    return headers['x-ratelimit-remaining'] === '0' && reset > 0 ? Math.max(0, reset * 1000 - now) : undefined
  }
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000)
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
