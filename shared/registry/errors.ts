import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  REGISTRY_NAME: {
    kind: 'input',
    meaning: 'The name of a model, a version or an alias cannot be used in this registry.',
    remedy:
      'Model names are letters, digits, `.`, `_` and `-` (first a letter or digit, at most 128). Alias names are letters, digits, `_` and `-`; `latest` and `v` with a number are reserved.',
  },
  REGISTRY_FILE_NAME: {
    kind: 'input',
    meaning: 'The registry cannot store a file of this name.',
    remedy: 'Rename the file: letters, digits, `.`, `_` and `-` work everywhere.',
  },
  REGISTRY_VERSION_TAKEN: {
    kind: 'input',
    meaning: 'The version exists already and holds another model. Versions never change.',
    remedy: 'Give the next version, or leave `version` out to get it.',
  },
  REGISTRY_ALIAS_MOVED: {
    kind: 'infrastructure',
    meaning: 'Another job moved the alias between the look that the decision rests on and the move.',
    remedy:
      'Run the step again: the model is then compared with the new champion. A concurrency group avoids the race.',
  },
  REGISTRY_DAMAGED: {
    kind: 'infrastructure',
    meaning: 'What a registry holds is not what it says it holds: a digest differs, or its own records do not parse.',
    remedy: 'Restore the registry from a backup, or remove the damaged version and register it again.',
  },
  REGISTRY_CONTENT_CHANGED: {
    kind: 'infrastructure',
    meaning: 'A file of the model changed between the computation of its digest and its storage.',
    remedy: 'Let whatever writes the model finish, then run the step again.',
  },
  REGISTRY_LOCKED: {
    kind: 'infrastructure',
    meaning: 'Another writer held the lock of the registry directory for longer than any writer needs.',
    remedy: 'See which process holds it (the message names it). Remove the file `lock` if that process is gone.',
  },
  REGISTRY_UNWRITABLE: {
    kind: 'infrastructure',
    meaning: 'The registry directory cannot be written, e.g. no permission or no space.',
    remedy: 'Check permissions and free space of the directory given as `registry-path`.',
  },
  REGISTRY_LAYOUT: {
    kind: 'input',
    meaning: 'The directory is not a model registry, or one of a newer layout than this version knows.',
    remedy: 'Give an empty or a new directory as `registry-path`, or use a newer release of this step.',
  },
  REGISTRY_UNAUTHORISED: {
    kind: 'input',
    meaning: 'The registry server refused the credentials, or they do not allow what the step needs.',
    remedy: 'Check `registry-token`, or `registry-username` and `registry-password`; the account needs EDIT rights.',
  },
  REGISTRY_REFUSED: {
    kind: 'infrastructure',
    meaning: 'The registry server refused a request that should have been accepted.',
    remedy: 'The message holds the server’s own words. Check its version and its log.',
  },
  REGISTRY_TOO_OLD: {
    kind: 'input',
    meaning: 'The registry server is too old for aliases.',
    remedy: 'Use MLflow 2.3 or newer.',
  },
  REGISTRY_ARTIFACTS: {
    kind: 'input',
    meaning: 'The MLflow server does not pass artifacts through itself, so they cannot be uploaded over its API.',
    remedy:
      'Start the server with `--serve-artifacts` and `--artifacts-destination`, or give an experiment whose artifact location begins with `mlflow-artifacts:`.',
  },
})
