import { contractProblems } from '../../shared/contract/index.js'
import { examples, readmeSections } from '../../workflows-examples/source/index.js'
import { actionYaml } from './action-yaml.js'
import { errorsPage } from './errors-page.js'
import { gitlabReadme, gitlabTemplate } from './gitlab.js'
import { gitlabPipeline } from './gitlab-pipeline.js'
import { fill, table } from './markdown.js'
import { schemas } from './schemas.js'
import type { Sources } from './sources.js'
import { stepReadme } from './step-readme.js'

/** Every generated file by path, as it should be. */
export function render(sources: Sources): ReadonlyMap<string, string> {
  const problems = sources.contracts.flatMap(contract =>
    contractProblems(contract).map(problem => `${contract.name}: ${problem}`),
  )
  if (problems.length > 0) throw new Error(`The contracts have mistakes:\n${problems.join('\n')}`)

  const files = new Map<string, string>()
  for (const contract of sources.contracts) {
    const folder = `actions/${contract.name}`
    files.set(`${folder}/action.yml`, actionYaml(contract))
    files.set(`${folder}/README.md`, stepReadme(contract, sources.read(`${folder}/README.md`)))
    files.set(`gitlab-components/templates/${contract.name}.yml`, gitlabTemplate(contract, sources.version))
  }
  for (const [path, text] of schemas(sources)) files.set(path, text)
  files.set('docs/errors.md', errorsPage(sources.errors))

  const shown = examples(sources.contracts)
  for (const [path, text] of shown) files.set(path, text)
  const readme = sources.read('README.md')
  if (readme !== undefined) {
    files.set('README.md', fill(readme, { steps: stepsTable(sources), ...readmeSections(shown) }, 'README.md'))
  }
  const components = sources.read('gitlab-components/README.md')
  if (components !== undefined) files.set('gitlab-components/README.md', gitlabReadme(components, sources))
  files.set('gitlab-components/.gitlab-ci.yml', gitlabPipeline(sources.contracts))
  const license = sources.read('LICENSE')
  if (license !== undefined) files.set('gitlab-components/LICENSE', license)
  return files
}

function stepsTable({ contracts }: Sources): string {
  return table(
    ['Step', 'The question it answers'],
    contracts.map(({ name, question }) => [`[\`${name}\`](actions/${name}/README.md)`, question]),
  )
}

/** Folders in which nothing lies that is written by hand. */
export const GENERATED_FOLDERS = [
  'docs/schemas',
  'gitlab-components/templates',
  'workflows-examples/github',
  'workflows-examples/gitlab',
]

/** Files of generated kinds that nothing generates any more, e.g. of a step that was renamed. */
export function orphans(files: ReadonlyMap<string, string>, present: readonly string[]): string[] {
  return present.filter(
    path =>
      /^(docs\/schemas\/[\w-]+\.[\w-]+\.schema\.json|gitlab-components\/templates\/.+)$/.test(path) && !files.has(path),
  )
}
