import { caller } from './organisation.js'

/** Sections of the top README: the whole train in 15 lines, and in full for both hosts. */
export function readmeSections(files: ReadonlyMap<string, string>): Record<string, string> {
  const folded = (path: string, title: string) => {
    const text = files.get(path)
    if (text === undefined) throw new Error(`the README shows ${path}, which is not rendered`)
    return `<details><summary>${title}: <code>${path}</code></summary>\n\n${fence(text)}\n\n</details>`
  }
  return {
    'train-reusable': fence(caller('main')),
    'train-github': folded('workflows-examples/github/train.yml', 'GitHub'),
    'train-gitlab': folded('workflows-examples/gitlab/train.gitlab-ci.yml', 'GitLab'),
  }
}

/** Without the line that says where the file comes from: here it comes from the file. */
const fence = (text: string) => `\`\`\`yaml\n${text.replace(/^# Written by .*\n/, '').trimEnd()}\n\`\`\``
