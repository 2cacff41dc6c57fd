import { describe, expect, test } from '@jest/globals'
import { readArguments } from '../../cli/src/arguments.js'
import { input } from '../../shared/contract/index.js'

const inputs = {
  data: input.globs({ required: true, description: 'd' }),
  'fail-on': input.choices(['fail', 'warn'], { default: 'fail', description: 'd' }),
  set: input.keyValues({ description: 'd' }),
  force: input.boolean({ default: 'false', description: 'd' }),
  margin: input.number({ default: '0', description: 'd' }),
  output: input.path({ description: 'An input with the name of a global flag.' }),
}
const read = (...words: string[]) => readArguments(words, inputs, 'mlops train')
const texts = (...words: string[]) => Object.fromEntries(read(...words).inputs)

test.each([
  [['--data', 'a.csv'], { data: 'a.csv' }],
  [['--data=a=b.csv'], { data: 'a=b.csv' }],
  [['--data', 'a', '--data', '!b'], { data: 'a\n!b' }],
  [['--fail-on', 'fail', '--fail-on=warn'], { 'fail-on': 'fail,warn' }],
  [['--set', 'a=1', '--set', 'b=2'], { set: 'a=1\nb=2' }],
  [['--force'], { force: 'true' }],
  [['--force=false'], { force: 'false' }],
  [['--force', 'false', '--data', 'true'], { force: 'false', data: 'true' }],
  [['--force', '--data', 'a'], { force: 'true', data: 'a' }],
  [['--margin', '-0.5'], { margin: '-0.5' }],
  [['--data='], { data: '' }],
])('%j', (words, expected) => {
  expect(texts(...words)).toEqual(expected)
})

test('global flags stand anywhere', () => {
  const { global, inputs: given } = read('-q', '--data', 'a', '--host', 'gitlab', '--post-phase', '-h')
  expect(global).toEqual({ quiet: 'true', host: 'gitlab', 'post-phase': 'true', help: 'true' })
  expect([...given]).toEqual([['data', 'a']])
})

test('an input with the name of a global flag is the input', () => {
  expect(read('--output', 'model/')).toMatchObject({ global: {}, inputs: new Map([['output', 'model/']]) })
})

test('what is no flag is positional, and everything after --', () => {
  expect(read('one', '--force', 'two', '--', '--data').positional).toEqual(['one', 'two', '--data'])
})

describe('is refused:', () => {
  test.each([
    [['--dat', 'a'], '--dat is not a flag of mlops train', 'Did you mean `--data`?'],
    [['--failOn', 'a'], '--failOn is not a flag of mlops train', 'Did you mean `--fail-on`?'],
    [['--quite'], '--quite is not a flag of mlops train', 'Did you mean `--quiet`?'],
    [['--zzzzzz'], '--zzzzzz is not a flag of mlops train', 'See `mlops train --help`.'],
    [['-x'], '-x is not a flag of mlops train', 'See'],
    [['--data'], '--data needs a value', 'See'],
    [['--data', '--force'], '--data needs a value, and --force looks like a flag', 'Write `--data=--force`'],
    [['--margin', '1', '--margin', '2'], '--margin is given twice, and takes one value', 'See'],
    [['--host', 'gitlub'], '--host is "gitlub", expected one of github, gitlab, terminal', 'Did you mean `github`?'],
  ])('%j', (words, message, hint) => {
    expect(() => read(...words)).toThrow(
      expect.objectContaining({ code: 'CLI_USAGE', kind: 'input', message, hint: expect.stringContaining(hint) }),
    )
  })
})
