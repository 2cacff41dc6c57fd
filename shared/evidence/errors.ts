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
  EVIDENCE_KEY: {
    kind: 'input',
    meaning: 'A key for signing or checking evidence is not what is needed: an ECDSA key on P-256 or P-384, as PEM.',
    remedy:
      'Make one with `openssl ecparam -name prime256v1 -genkey -noout`; its public half with `openssl ec -pubout`.',
  },
  EVIDENCE_SUBJECT: {
    kind: 'input',
    meaning: 'A step wants to state something about nothing: its evidence names no subject, or one without a digest.',
    remedy: 'This is a fault of the step; please report it.',
  },
  EVIDENCE_UNREADABLE: {
    kind: 'failed',
    meaning:
      'A file of the evidence directory cannot be read as in-toto statements, and it might be the one that counts.',
    remedy: 'Carry the evidence directory between jobs unchanged; remove what does not belong in it.',
  },
  EVIDENCE_RULE: {
    kind: 'input',
    meaning: 'A rule of `requires` cannot be understood.',
    remedy: 'Write `<step>` or `<step>: pass,warn`, then optionally `policy=sha256:…` and `signer=sha256:…`.',
  },
  EVIDENCE_GAP: {
    kind: 'failed',
    meaning: 'A rule of `requires` asks for a proof that the chain of evidence does not hold.',
    remedy: 'Run the step that is asked for on exactly this artifact, and carry the evidence directory to this job.',
  },
  EVIDENCE_VERDICT: {
    kind: 'failed',
    meaning: 'The newest evidence that a rule of `requires` asks for has a verdict that the rule does not accept.',
    remedy: 'Mend what that step found and run it again.',
  },
  EVIDENCE_POLICY: {
    kind: 'failed',
    meaning: 'The evidence exists, but it was made under another policy than the rule of `requires` pins.',
    remedy: 'Run the step under the pinned policy, or pin the digest of the policy that you mean.',
  },
  EVIDENCE_SIGNER: {
    kind: 'failed',
    meaning: 'The evidence exists, but it is not signed by the key that the rule of `requires` pins.',
    remedy: 'Sign that step’s evidence with the pinned key, and name its public half in `trusted-keys`.',
  },
  EVIDENCE_UNSIGNED: {
    kind: 'failed',
    meaning: '`trusted-keys` is set and the evidence is not signed by any of these keys.',
    remedy: 'Give the earlier step a `signing-key` whose public half is in `trusted-keys`, and run it again.',
  },
  EVIDENCE_ALTERED: {
    kind: 'failed',
    meaning: 'A statement of the chain is not the one that a later statement was built on, or its signature is wrong.',
    remedy: 'Take the evidence directory from the job that wrote it; if it is the original, run the step again.',
  },
})
