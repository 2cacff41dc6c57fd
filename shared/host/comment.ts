import type { Http } from '../http/index.js'
import { charactersOf, cutMarkdown } from './cut.js'
import type { HostInfo } from './types.js'

const LONGEST = 65_536
/** A comment is looked for in at most this many; a change request with more has other problems. */
const MOST_PAGES = 20

export interface CommentRequest {
  readonly info: HostInfo
  readonly http: Http
  readonly token: string | undefined
  readonly step: string
  readonly markdown: string
}

interface Found {
  readonly id: number
  readonly body?: string | null
}

/**
 * Writes the comment, or replaces the one of an earlier run: a hidden marker in its first line tells ours.
 * Returns why it was not written, or undefined. A missing right is no reason to fail a job.
 */
export async function writeComment(request: CommentRequest): Promise<string | undefined> {
  const { info, token } = request
  if (info.changeRequest === undefined) return 'this run belongs to no pull or merge request'
  if (info.fromFork) return 'the change comes from a fork, whose token may not write comments'
  if (token === undefined || token === '') return 'the input token is not given'
  const api = info.kind === 'github' ? github(request) : gitlab(request)
  if (api === undefined) return 'the host does not tell the address of its API'
  try {
    const marker = `<!-- mlops-actions: ${request.step}${info.job === undefined ? '' : ` in ${info.job.replaceAll('--', '- -')}`} -->`
    const body = cutMarkdown(`${marker}\n${request.markdown}`, LONGEST, charactersOf, 'All of it is in the report.')
    const old = await find(api, marker)
    await (old === undefined ? api.create(body) : api.update(old.id, body))
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

interface Api {
  list(page: number): Promise<readonly Found[]>
  create(body: string): Promise<unknown>
  update(id: number, body: string): Promise<unknown>
}

async function find(api: Api, marker: string): Promise<Found | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const comments = await api.list(page)
    const own = comments.find(comment => comment.body?.startsWith(marker))
    if (own !== undefined || comments.length === 0) return own
  }
  return undefined
}

function github({ info, http, token }: CommentRequest): Api | undefined {
  if (info.apiUrl === undefined || info.repository === undefined) return undefined
  const issues = `${info.apiUrl}/repos/${info.repository}/issues`
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  }
  return {
    list: async page =>
      (
        await http.request({
          url: `${issues}/${info.changeRequest}/comments`,
          query: { per_page: 100, page },
          headers,
        })
      ).json<Found[]>(),
    create: body =>
      http.request({ method: 'POST', url: `${issues}/${info.changeRequest}/comments`, json: { body }, headers }),
    // The same text twice is the same comment.
    update: (id, body) =>
      http.request({ method: 'PATCH', url: `${issues}/comments/${id}`, json: { body }, headers, safeToRepeat: true }),
  }
}

function gitlab({ info, http, token }: CommentRequest): Api | undefined {
  if (info.apiUrl === undefined || info.repository === undefined) return undefined
  const notes = `${info.apiUrl}/projects/${encodeURIComponent(info.repository)}/merge_requests/${info.changeRequest}/notes`
  const headers = { 'private-token': token ?? '' }
  return {
    list: async page => (await http.request({ url: notes, query: { per_page: 100, page }, headers })).json<Found[]>(),
    create: body => http.request({ method: 'POST', url: notes, json: { body }, headers }),
    update: (id, body) => http.request({ method: 'PUT', url: `${notes}/${id}`, json: { body }, headers }),
  }
}
