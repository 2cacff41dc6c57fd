const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'this process may not do that there',
  EPERM: 'this process may not do that there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'something else lies there',
}

/** Why the system refused to write a file or make a directory, in words; undefined for any other error. */
export function fileFault(cause: unknown): string | undefined {
  const { code } = (cause ?? {}) as NodeJS.ErrnoException
  return code !== undefined && Object.hasOwn(FAULTS, code) ? `${FAULTS[code]} (${code})` : undefined
}
