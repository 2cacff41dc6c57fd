import { defineAction, input, output } from '../../../shared/contract/index.js'
import { ALIAS_NAME, MODEL_NAME } from '../../../shared/registry/index.js'

const SEMVER = '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$'

export const contract = defineAction({
  name: 'register-model',
  title: 'MLOps register model',
  question: 'Is this model better, or at least not worse, than the champion?',
  description:
    'Judges a model by thresholds and against the champion on the same rows, registers it as a version with a model card, and moves the alias: to a directory or to an MLflow server, without Python. Also moves the alias back.',
  inputs: {
    action: input.choice(['register', 'rollback'], {
      default: 'register',
      description:
        '`register` judges, registers and promotes a model; `rollback` moves the alias back to the version before, or to `rollback-to`.',
    }),
    name: input.string({
      required: true,
      pattern: MODEL_NAME,
      example: 'fraud',
      description: 'Name of the registered model.',
    }),
    model: input.path({ description: 'The model directory. Required to register.', example: 'model/' }),
    policy: input.path({
      description: 'Promotion policy (YAML): thresholds and the comparison with the champion. Required to register.',
      example: 'mlops/promotion.yml',
    }),
    alias: input.string({
      default: 'champion',
      pattern: ALIAS_NAME,
      description: 'The alias that is moved to a version that passes, and moved back by `rollback`.',
    }),
    'compare-with': input.string({
      pattern: ALIAS_NAME,
      description: 'The alias whose version the model is compared with. Default: `alias`.',
    }),
    metrics: input.path({
      description: 'JSON file with the model’s metrics, name → number. They overrule those of the training record.',
      example: 'metrics.json',
    }),
    'training-record': input.path({
      description:
        'JSON result of the training (`parameters`, `metrics`, `dataset`, …). Default: `training-record.json` beside or in the model directory, where there is one.',
    }),
    predictions: input.globs({
      description:
        'The model’s predictions on the test rows (CSV, JSONL or Parquet), one row an id. Needed by `comparisons` of the policy; kept with the version, so that the next candidate can be compared with it.',
      example: 'predictions/candidate.parquet',
    }),
    'champion-predictions': input.globs({
      description: 'The champion’s predictions on the same rows. Default: those that were kept with its version.',
    }),
    'test-data': input.globs({
      description: 'The test data, for its digest: a champion that was judged on other test data is not compared.',
    }),
    version: input.string({
      pattern: SEMVER,
      example: '1.4.0',
      description: 'Semantic version to register as. Default: the next one after the newest, as `bump` says.',
    }),
    bump: input.choice(['auto', 'patch', 'minor', 'major'], {
      default: 'auto',
      description:
        'Which part of the version grows. `auto` compares the model’s signature (`MLmodel` or `signature.json`) with the newest version’s: consumers must change → major, a compatible addition → minor, else patch.',
    }),
    register: input.choice(['passing', 'always'], {
      default: 'passing',
      description:
        '`passing` makes a version only of a model that passes; `always` also keeps one that does not, as a prerelease and without moving the alias.',
    }),
    'rollback-to': input.string({
      pattern: SEMVER,
      description: 'For `rollback`: the version to go back to. Default: the one that the alias named before.',
    }),
    reason: input.string({ description: 'Why, in a few words; kept in the history of the alias.' }),
    registry: input.choice(['directory', 'mlflow'], {
      default: 'directory',
      description:
        'Where models live: a directory (the embedded default; a share or a cached path) or an MLflow server.',
    }),
    'registry-path': input.path({
      default: 'mlops-out/registry',
      description: 'For `directory`: the registry. It must outlive the job: a share, a cache, or a committed folder.',
    }),
    'registry-url': input.string({
      pattern: '^https?://[^\\s]+$',
      example: 'https://mlflow.example.com',
      description: 'For `mlflow`: address of the server. Default: the variable MLFLOW_TRACKING_URI.',
    }),
    'registry-token': input.secret({
      description: 'For `mlflow`: bearer token. Default: the variable MLFLOW_TRACKING_TOKEN.',
    }),
    'registry-username': input.string({
      description: 'For `mlflow`: user of basic authentication. Default: the variable MLFLOW_TRACKING_USERNAME.',
    }),
    'registry-password': input.secret({
      description: 'For `mlflow`: password of basic authentication. Default: the variable MLFLOW_TRACKING_PASSWORD.',
    }),
    experiment: input.string({
      description: 'For `mlflow`: the experiment that gets a run for each judged model. Default: `name`.',
    }),
    card: input.path({
      description: 'Markdown with what only people know about the model; becomes the first part of the model card.',
    }),
    'engine-path': input.path({
      description:
        'A `duckdb.node` of the pinned version to use instead of a download, with its library beside it, for machines without a package registry.',
    }),
    'engine-url': input.string({
      description:
        'Where to download the pinned engine package from instead of the package registry; its digest is checked all the same.',
    }),
  },
  outputs: {
    version: output.string('Semantic version of the model; empty when it was not registered.'),
    'registry-version': output.string('What the registry itself calls it, e.g. MLflow’s `3`.'),
    digest: output.string('`dirHash` of the model directory.'),
    uri: output.string('Where the version lies: a path, or `models:/name/3`.'),
    registered: output.boolean('Whether the registry holds this model as a version.'),
    promoted: output.boolean('Whether the alias names this model now.'),
    champion: output.string('The version that the alias names now.'),
    'previous-champion': output.string('The version that it was compared with, or moved back from.'),
    card: output.path('The model card.'),
  },
  rules: [
    {
      rule: '`model` and `policy` are required when `action` is `register`',
      check: inputs => {
        if (inputs.action !== 'register') return undefined
        const missing = [
          ...(inputs.model === undefined ? ['model'] : []),
          ...(inputs.policy === undefined ? ['policy'] : []),
        ]
        return missing.length === 0 ? undefined : `${missing.join(' and ')} must be given when action is register`
      },
    },
    {
      rule: '`rollback-to` goes with `action: rollback`',
      check: inputs =>
        inputs['rollback-to'] !== undefined && inputs.action !== 'rollback'
          ? 'rollback-to is given, but action is register: set action to rollback, or remove rollback-to'
          : undefined,
    },
    {
      rule: '`version` and `bump` exclude each other',
      check: (inputs, given) =>
        inputs.version !== undefined && given.has('bump')
          ? 'version says which version to make, so bump has no meaning: remove one of them'
          : undefined,
    },
    {
      rule: '`registry-username` and `registry-password` are given together, and not with `registry-token`',
      check: inputs => {
        const basic = [inputs['registry-username'], inputs['registry-password']].filter(given => given !== undefined)
        if (basic.length === 1) return 'registry-username and registry-password must be given together'
        if (basic.length === 2 && inputs['registry-token'] !== undefined) {
          return 'give either registry-token or registry-username and registry-password'
        }
        return undefined
      },
    },
    {
      rule: '`registry-url` goes with `registry: mlflow`',
      check: inputs =>
        inputs['registry-url'] !== undefined && inputs.registry !== 'mlflow'
          ? 'registry-url is given, but registry is directory: set registry to mlflow, or remove registry-url'
          : undefined,
    },
    {
      rule: '`engine-path` and `engine-url` exclude each other',
      check: inputs =>
        inputs['engine-path'] !== undefined && inputs['engine-url'] !== undefined
          ? 'engine-path says which engine to use, so engine-url has no meaning: remove one of them'
          : undefined,
    },
  ],
  permissions: { github: { contents: 'read' }, gitlab: [] },
  branding: { icon: 'award', color: 'blue' },
})
