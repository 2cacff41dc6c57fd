import type { Contract, InputSpec } from '../../shared/contract/index.js'
import { GENERATED, yaml } from './yaml.js'

/**
 * `gitlab-components/.gitlab-ci.yml`: the component project's own pipeline. It includes every component at the commit
 * that is tested, so that a template which GitLab refuses fails the pipeline before any job starts; it asks the API
 * whether the jobs are there; and it releases on a semantic version tag, which is what the catalog publishes.
 */
export function gitlabPipeline(contracts: readonly Contract[]): string {
  const include = contracts.map(contract => ({
    component: `$CI_SERVER_FQDN/$CI_PROJECT_PATH/${contract.name}@$CI_COMMIT_SHA`,
    inputs: { 'job-name': jobName(contract), ...exampleInputs(contract) },
  }))
  const manual = contracts.map(contract => [jobName(contract), { rules: [{ when: 'manual', allow_failure: true }] }])
  const text = yaml({
    stages: ['test', 'release'],
    include,
    // The examples name data and servers that are not here: they can be started by hand and adapted, nothing more.
    ...Object.fromEntries(manual),
    'components-make-jobs': {
      stage: 'test',
      image: 'node:24',
      variables: { EXPECTED_JOBS: contracts.map(jobName).join(' ') },
      script: [ASK],
    },
    release: {
      stage: 'release',
      image: 'registry.gitlab.com/gitlab-org/cli:latest',
      rules: [{ if: '$CI_COMMIT_TAG =~ /^\\d+\\.\\d+\\.\\d+$/' }],
      script: ['echo "Releasing $CI_COMMIT_TAG"'],
      release: { tag_name: '$CI_COMMIT_TAG', description: 'Release $CI_COMMIT_TAG of $CI_PROJECT_PATH' },
    },
  })
  return `# ${GENERATED}\n${text.replace(/\n(?=\S)/g, '\n\n').trimEnd()}\n`
}

const jobName = (contract: Contract) => `example-${contract.name}`

/** The required inputs with the contract's own examples, typed as the template wants them. */
export function exampleInputs(contract: Contract): Record<string, string | number> {
  const required = Object.entries<InputSpec>(contract.inputs).filter(
    ([, spec]) => spec.required && spec.kind !== 'secret',
  )
  return Object.fromEntries(
    required.map(([name, spec]) => {
      const text = spec.example ?? spec.options?.[0] ?? ''
      return [name, spec.kind === 'number' ? Number(text) : text]
    }),
  )
}

/** A job token may not list jobs: a project that is not public gives a project token with `read_api`. */
const ASK = `node --input-type=module -e '
  const { CI_API_V4_URL: api, CI_PROJECT_ID: project, CI_PIPELINE_ID: pipeline, READ_API_TOKEN: token } = process.env
  const headers = token ? { "PRIVATE-TOKEN": token } : {}
  const route = api + "/projects/" + project + "/pipelines/" + pipeline + "/jobs?per_page=100&scope[]=manual&scope[]=created"
  const answer = await fetch(route, { headers })
  if (!answer.ok) throw new Error(route + " answered " + answer.status + ": set READ_API_TOKEN if the project is not public")
  const names = new Set((await answer.json()).map(job => job.name))
  const missing = process.env.EXPECTED_JOBS.split(" ").filter(name => !names.has(name))
  if (missing.length > 0) throw new Error("no job was made for " + missing.join(", "))
  console.log("all jobs are there")
'
`
