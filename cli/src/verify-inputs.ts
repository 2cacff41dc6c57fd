import { type InputSpec, input } from '../../shared/contract/index.js'

/** The flags of `verify`, declared like the inputs of a step. */
export const verifyInputs: Readonly<Record<string, InputSpec>> = {
  'trusted-keys': input.globs({ description: 'Public keys (PEM files) whose signatures count.' }),
  artifact: input.list({ description: 'Files and directories whose bytes are compared with the chain.' }),
}
