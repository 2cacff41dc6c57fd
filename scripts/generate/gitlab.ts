import {
  type Contract,
  commonInputs,
  describeInput,
  environmentName,
  type InputSpec,
  textPattern,
} from '../../shared/contract/index.js'
import { afterScript, script } from './gitlab-script.js'
import { fill, inputTable, table } from './markdown.js'
import type { Sources } from './sources.js'
import { GENERATED, yaml } from './yaml.js'

interface GitlabInput {
  readonly description: string
  readonly type: 'string' | 'number' | 'boolean' | 'array'
  readonly default?: unknown
  readonly options?: readonly string[]
  readonly regex?: string
}

/** Inputs that say how the job runs. The steps' own inputs have other names; the generator refuses a clash. */
function jobInputs(contract: Contract): Record<string, GitlabInput> {
  return {
    stage: { description: 'Stage of the job.', type: 'string', default: 'test' },
    'job-name': {
      description: 'Name of the job. Declare a job of the same name to add `needs`, `rules`, `variables` or secrets.',
      type: 'string',
      default: contract.name,
    },
    'job-image': {
      description: 'Container image with Node.js 20 or newer. Pin it by digest where it matters.',
      type: 'string',
      default: 'node:24',
    },
    'job-tags': {
      description: 'Tags of the runners that may take the job. They replace `default:tags`.',
      type: 'array',
      default: [],
    },
    'job-artifacts': {
      description: 'One more path or glob to keep as an artifact, beside the evidence and the report.',
      type: 'string',
      default: `mlops-out/${contract.name}`,
    },
    bundle: {
      description:
        'The command as a file, for runners without a package registry: path or https address of the npm package (`.tgz`).',
      type: 'string',
      default: '',
    },
    'bundle-sha256': {
      description: 'SHA-256 of `bundle`, in hex. A bundle is not used without it.',
      type: 'string',
      default: '',
      regex: '^([0-9a-f]{64})?$',
    },
  }
}

/** `gitlab-components/templates/<name>.yml`. */
export function gitlabTemplate(contract: Contract, version: string): string {
  const job = jobInputs(contract)
  const own = stepInputs(contract)
  const clashes = Object.keys(own).filter(name => Object.hasOwn(job, name))
  if (clashes.length > 0)
    throw new Error(`${contract.name}: GitLab needs the input names ${clashes.join(', ')} for the job`)

  const variables = Object.keys(own).map(name => [environmentName(name), reference(name)])
  const jobBody = {
    stage: reference('stage'),
    image: reference('job-image'),
    tags: reference('job-tags'),
    variables: {
      MLOPS_BUNDLE: reference('bundle'),
      MLOPS_BUNDLE_SHA256: reference('bundle-sha256'),
      ...Object.fromEntries(variables),
    },
    script: script(contract, version),
    ...(contract.post ? { after_script: afterScript(contract, version) } : {}),
    artifacts: {
      when: 'always',
      paths: [...written(contract).map(reference), reference('job-artifacts')],
      reports: {
        dotenv: `mlops-out/${contract.name}.env`,
        junit: `${reference('report')}/junit.xml`,
        codequality: `${reference('report')}/code-quality.json`,
      },
    },
    allow_failure: { exit_codes: [reference('warn-exit-code')] },
    // 3 is infrastructure: a server, the network, a lost runner. Every step is safe to repeat.
    retry: { max: 1, exit_codes: [3] },
  }
  return `# ${GENERATED}\n${yaml({ spec: { inputs: { ...job, ...own } } })}---\n${yaml({ [reference('job-name')]: jobBody })}`
}

/** Inputs that name directories which the step writes: by convention their defaults lie under `mlops-out/`. */
function written(contract: Contract): string[] {
  const names = Object.entries<InputSpec>(contract.inputs)
    .filter(([, spec]) => spec.kind === 'path' && spec.default?.startsWith('mlops-out/'))
    .map(([name]) => name)
  return [...names, 'report']
}

const reference = (input: string) => `$[[ inputs.${input} ]]`

function stepInputs(contract: Contract): Record<string, GitlabInput> {
  return Object.fromEntries(
    Object.entries<InputSpec>(contract.inputs)
      // A secret written as an input would stand in the pipeline's configuration: it comes as a masked CI/CD variable.
      .filter(([, spec]) => spec.kind !== 'secret')
      .map(([name, spec]) => [name, gitlabInput(name, spec, contract)]),
  )
}

function gitlabInput(name: string, spec: InputSpec, contract: Contract): GitlabInput {
  const description = describeInput(spec)
  // The template's artifacts must name the directory that the step would otherwise choose by itself.
  const fallback = name === 'report' ? `mlops-out/report/${contract.name}` : spec.default
  const presence = spec.required ? {} : { default: fallback ?? '' }
  // GitLab has no "absent" for numbers: an optional one without default is text that may be empty.
  const isTyped = spec.required || spec.default !== undefined
  if (spec.kind === 'number' && isTyped) {
    return { description, type: 'number', ...(spec.default === undefined ? {} : { default: Number(spec.default) }) }
  }
  if (spec.kind === 'boolean' && isTyped) {
    return { description, type: 'boolean', ...(spec.default === undefined ? {} : { default: spec.default === 'true' }) }
  }
  if (spec.kind === 'choice' || spec.kind === 'boolean') {
    const options = spec.options ?? ['true', 'false']
    return { description, type: 'string', ...presence, options: isTyped ? options : ['', ...options] }
  }
  const pattern = textPattern(spec)
  if (pattern === undefined) return { description, type: 'string', ...presence }
  // Variables are expanded when the job runs, after this check: a value that holds one is left to the step.
  return { description, type: 'string', ...presence, regex: `${isTyped ? '' : '^$|'}${pattern}|\\$[A-Za-z_{]` }
}

/** The tables of the component project's README. */
export function gitlabReadme(existing: string, { contracts }: Sources): string {
  const components = contracts.map(contract => [`[\`${contract.name}\`](#${contract.name})`, contract.question])
  const first = contracts[0]
  const job = first ? Object.entries(jobInputs(first)) : []
  const common = Object.entries<InputSpec>(commonInputs).filter(([, spec]) => spec.kind !== 'secret')
  const details = contracts.flatMap(contract => {
    const inputs = Object.entries<InputSpec>(contract.inputs).filter(([name]) => !Object.hasOwn(commonInputs, name))
    const secrets = Object.entries<InputSpec>(contract.inputs).filter(([, spec]) => spec.kind === 'secret')
    return [
      `### ${contract.name}`,
      '',
      contract.description,
      '',
      inputTable(inputs.filter(([, spec]) => spec.kind !== 'secret')),
      '',
      `Secrets, as masked variables: ${secrets.map(([name]) => `\`${environmentName(name)}\``).join(', ')}.`,
      '',
    ]
  })
  return fill(
    existing,
    {
      components: table(['Component', 'The question it answers'], components),
      'job-inputs': table(
        ['Input', 'What it is', 'Default'],
        job.map(([name, { description, default: fallback }]) => [
          `\`${name}\``,
          description,
          fallback === first?.name ? 'the component’s name' : shown(fallback, first?.name),
        ]),
      ),
      'common-inputs': inputTable(common),
      inputs: details.join('\n').trimEnd(),
    },
    'gitlab-components/README.md',
  )
}

function shown(value: unknown, step: string | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text === '' ? '' : `\`${text.replace(`/${step}`, '/<name>')}\``
}
