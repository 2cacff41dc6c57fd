import type { Contract } from '../../shared/contract/index.js'
import { demoPipeline } from './demo.js'
import { githubAlone, heads as githubHeads, githubRetrain, githubTrain } from './github.js'
import { gitlabAlone, gitlabBoth, heads as gitlabHeads, gitlabRetrain, gitlabTrain } from './gitlab.js'
import { organisationTemplates } from './organisation.js'
import { receiver } from './receiver.js'

/** Every example pipeline by path, rendered from the one train of train.ts. */
export function examples(list: readonly Contract[]): ReadonlyMap<string, string> {
  const contracts = new Map(list.map(contract => [contract.name, contract]))
  const github = (place: 'embedded' | 'production') => githubTrain({ place, head: githubHeads[place] }, contracts)
  const gitlab = (place: 'embedded' | 'production') => gitlabTrain({ place, head: gitlabHeads[place] }, contracts)
  return new Map([
    ['workflows-examples/github/train.yml', github('production')],
    ['workflows-examples/github/train-embedded.yml', github('embedded')],
    ...githubAlone(contracts),
    ['workflows-examples/github/train-gpu-receiver.yml', receiver()],
    ['workflows-examples/github/retrain-on-drift.yml', githubRetrain(contracts)],
    ['workflows-examples/gitlab/train.gitlab-ci.yml', gitlab('production')],
    ['workflows-examples/gitlab/train-embedded.gitlab-ci.yml', gitlab('embedded')],
    ...gitlabAlone(contracts),
    ['workflows-examples/gitlab/retrain-on-drift.gitlab-ci.yml', gitlabRetrain(contracts)],
    ['workflows-examples/gitlab/train-and-watch.gitlab-ci.yml', gitlabBoth()],
    ...organisationTemplates(contracts),
    ['demo/pipeline.json', demoPipeline()],
  ])
}

export { readmeSections } from './readme.js'
