import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  HTTP_STATUS: {
    kind: 'infrastructure',
    meaning: 'A server answered a request with an error status; its own message is quoted.',
    remedy: 'Check the address and the token in the inputs of this step; the quoted message is the server’s own.',
  },
  HTTP_UNREACHABLE: {
    kind: 'infrastructure',
    meaning: 'No connection to a server could be made or kept, also after the repeats that are allowed.',
    remedy:
      'Check the address, and whether the runner reaches it (HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS are honoured).',
  },
  HTTP_TIMEOUT: {
    kind: 'infrastructure',
    meaning: 'A server did not answer within the time limit, also after the repeats that are allowed.',
    remedy: 'Run the job again; if it happens often, look at the load of the server.',
  },
  HTTP_BODY_TOO_LARGE: {
    kind: 'infrastructure',
    meaning: 'An answer was larger than this step accepts.',
    remedy: 'Check that the address is the one meant: such a large answer is not expected there.',
  },
  HTTP_NOT_JSON: {
    kind: 'infrastructure',
    meaning: 'A server answered with something else than the JSON that its protocol promises.',
    remedy: 'Check that the address is the API’s, not that of a web page, a login form or a proxy.',
  },
  HTTP_REDIRECT: {
    kind: 'infrastructure',
    meaning:
      'A redirect was refused: too many in a row, no valid address, or a request body that would reach another host.',
    remedy: 'Give the final address of the server in the input of this step.',
  },
  HTTP_BAD_URL: {
    kind: 'input',
    meaning: 'An address is not an http or https URL.',
    remedy: 'Write the whole address, for example https://mlflow.example.com.',
  },
})
