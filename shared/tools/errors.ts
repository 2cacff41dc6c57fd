import { defineErrors } from '../errors/index.js'

export const errors = defineErrors({
  TOOL_PATH: {
    kind: 'input',
    meaning: 'The path given for a tool names no file.',
    remedy: 'Give the path of the file itself, or leave the input out: the pinned version is then found or downloaded.',
  },
  TOOL_PLATFORM: {
    kind: 'input',
    meaning: 'There is no pinned download of a tool for the system that this step runs on.',
    remedy: 'Run the step on one of the supported systems, or give the path of the tool in the input meant for it.',
  },
  TOOL_NO_NPM: {
    kind: 'infrastructure',
    meaning: 'A tool comes from the npm registry and there is no npm on this runner.',
    remedy:
      'Install npm, or put the tool into the tool cache, or give its path or the URL of its package in the inputs meant for it.',
  },
  TOOL_DOWNLOAD: {
    kind: 'infrastructure',
    meaning: 'The download of a pinned tool failed.',
    remedy:
      'Check that the runner reaches the registry (npm’s own settings and proxy variables are used), or give the path of the tool in the input meant for it.',
  },
  TOOL_DIGEST: {
    kind: 'infrastructure',
    meaning: 'What was downloaded is not what was pinned; nothing of it was used.',
    remedy: 'Find out who changed it: a mirror, a proxy, or the publisher. The pin is in this project’s source.',
  },
  TOOL_ARCHIVE: {
    kind: 'infrastructure',
    meaning: 'A downloaded archive cannot be read, is not safe to unpack, or does not hold the file that is needed.',
    remedy: 'Check that the address is that of the package itself, not of a web page around it.',
  },
})
