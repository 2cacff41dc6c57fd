import type { FakeRequest, Handler } from './server.js'

export interface CommentStore {
  readonly comments: { id: number; body: string }[]
  readonly handlers: readonly Handler[]
}

/**
 * The comments of pull request 12 of acme/fraud (GitHub) and the notes of merge request 12 of group/fraud (GitLab), as
 * far as writing and finding them goes. A wrong token is refused, as is a body over GitHub's limit.
 */
export function fakeComments(token: string, first: readonly string[] = []): CommentStore {
  const comments = first.map((body, index) => ({ id: index + 1, body }))
  const guarded = (accepted: (request: FakeRequest) => boolean, fn: Handler['fn']): Handler['fn'] => {
    return request => {
      if (!accepted(request)) return { status: 401, json: { message: 'Bad credentials' } }
      const body = request.body.length > 0 ? request.json<{ body?: string }>().body : undefined
      if (body !== undefined && body.length > 65_536) return { status: 422, json: { message: 'body is too long' } }
      return fn(request)
    }
  }
  const list: Handler['fn'] = ({ query }) => {
    const size = Number(query.get('per_page') ?? 30)
    const page = Number(query.get('page') ?? 1)
    return { json: comments.slice((page - 1) * size, page * size) }
  }
  const create: Handler['fn'] = request => {
    const comment = { id: comments.length + 1, body: request.json<{ body: string }>().body }
    comments.push(comment)
    return { status: 201, json: comment }
  }
  const update: Handler['fn'] = request => {
    const comment = comments.find(({ id }) => String(id) === request.groups[0])
    if (comment === undefined) return { status: 404, json: { message: 'Not Found' } }
    comment.body = request.json<{ body: string }>().body
    return { json: comment }
  }
  const github = (fn: Handler['fn']) => guarded(({ headers }) => headers.authorization === `Bearer ${token}`, fn)
  const gitlab = (fn: Handler['fn']) => guarded(({ headers }) => headers['private-token'] === token, fn)
  const issues = '^/repos/acme/fraud/issues'
  const notes = '^/projects/group%2Ffraud/merge_requests/12/notes'
  return {
    comments,
    handlers: [
      { method: 'GET', path: new RegExp(`${issues}/12/comments$`), fn: github(list) },
      { method: 'POST', path: new RegExp(`${issues}/12/comments$`), fn: github(create) },
      { method: 'PATCH', path: new RegExp(`${issues}/comments/(\\d+)$`), fn: github(update) },
      { method: 'GET', path: new RegExp(`${notes}$`), fn: gitlab(list) },
      { method: 'POST', path: new RegExp(`${notes}$`), fn: gitlab(create) },
      { method: 'PUT', path: new RegExp(`${notes}/(\\d+)$`), fn: gitlab(update) },
    ],
  }
}
