import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  DIGEST_UNREADABLE: {
    kind: 'input',
    meaning: 'A file or directory whose digest is needed does not exist or cannot be read.',
    remedy: 'Check the path and its permissions.',
  },
  DIGEST_LINK_OUTSIDE: {
    kind: 'input',
    meaning: 'A symbolic link in a directory leads out of it, so the directory alone does not say what is in it.',
    remedy: 'Copy the file into the directory, or remove the link.',
  },
  DIGEST_SPECIAL_FILE: {
    kind: 'input',
    meaning: 'A directory holds something that has no contents to digest: a socket, a device or a pipe.',
    remedy: 'Remove it, or point the step at the directory that holds only files.',
  },
  DIGEST_NAME: {
    kind: 'input',
    meaning: 'A file name cannot be bound into a directory digest: it holds a line break or is not UTF-8.',
    remedy: 'Rename the file.',
  },
  DIGEST_CHANGED: {
    kind: 'infrastructure',
    meaning: 'A file changed while its digest was computed, so the digest would belong to no state of it.',
    remedy: 'Let whatever writes the file finish, then run the step again.',
  },
})
