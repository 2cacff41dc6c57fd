import { defineErrors } from '../../../shared/errors/index.js'

export const errors = defineErrors({
  IMAGE_TAG_TAKEN: {
    kind: 'input',
    meaning: 'A tag already names another image.',
    remedy: 'Choose another tag, or say `move-tags: true` when moving it is meant (as for `latest`).',
  },
  IMAGE_TAG_NAME: {
    kind: 'input',
    meaning: 'A tag holds characters that registries refuse.',
    remedy: 'Letters, digits, `_`, `.` and `-`, at most 128, not beginning with `.` or `-`.',
  },
  IMAGE_INPUT_CHANGED: {
    kind: 'input',
    meaning: 'The model or a file changed while the image was being made.',
    remedy: 'Let nothing write to them during the step, and run it again. Nothing was pushed.',
  },
  IMAGE_SMOKE_RUNNER: {
    kind: 'infrastructure',
    meaning: 'The wanted way to start the image does not work on this runner.',
    remedy: 'Install or start it, or choose another `smoke-runner` (`auto` takes the first that works).',
  },
})
