import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { completion, helpText, SHELLS, subcommandHelpText, subcommandProblems } from '../../../shared/contract/index.js'
import { sample, season } from './sample.js'

describe('help', () => {
  const text = helpText(sample, { width: 80 })

  test('opens with the question, then how to call it, required first', () => {
    const titles = text.split('\n').filter(line => /^\S/.test(line))
    expect(titles).toEqual([
      'Is this soup fit to serve?',
      'Usage',
      'Required',
      'Options',
      'Options of every step',
      'Rules',
      'Outputs',
      'Exit codes',
      'Permissions',
      'Example',
      'Elsewhere',
    ])
    expect(text).toContain('  mlops taste-soup --soup <path> --spoons <path or glob> [options]\n')
    expect(text).toContain("  mlops taste-soup \\\n      --soup kitchen/pot.txt \\\n      --spoons 'spoons/*.txt' \\\n")
  })

  test('every input, default, option, rule and output is in it', () => {
    for (const name of Object.keys(sample.inputs)) expect(text).toContain(`--${name}`)
    for (const name of Object.keys(sample.outputs)) expect(text).toMatch(new RegExp(`^  ${name} `, 'm'))
    expect(text).toContain('--taste <mild|hot|very-hot>')
    expect(text).not.toContain('One of mild')
    expect(text.replace(/\s+/g, ' ')).toContain('Some of basil, dill, thyme, separated by commas.')
    expect(text.replace(/\s+/g, ' ')).toContain('How long it cooks. From 1m to 6h. Default: 15m.')
    expect(text).toContain('- name is required when taste is hot')
    expect(text.replace(/\s+/g, ' ')).toContain('Better given as MLOPS_INPUT_RECIPE')
  })

  test('lines keep to the width, on narrow terminals too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 120 }), width => {
        const long = helpText(sample, { width })
          .split('\n')
          .filter(line => line.length > width && !/\S{20,}/.test(line) && !line.startsWith('  --'))
        expect(long).toEqual([])
      }),
    )
  })
})

describe('help of a subcommand', () => {
  const text = subcommandHelpText(season, { width: 80 })

  test('has what it is called with, and nothing of a step', () => {
    const titles = text.split('\n').filter(line => /^\S/.test(line))
    expect(titles).toEqual([
      'Proposes what the soup lacks.',
      'Usage',
      'Required',
      'Options',
      'Rules',
      'Exit codes',
      'Examples',
      'Elsewhere',
    ])
    expect(text).toContain('  mlops taste-soup season --spoonful <path> [options]\n')
    expect(text).toContain('  mlops taste-soup season --spoonful spoon.txt\n')
    expect(text).toMatch(/^ {2}1 +nothing can save it$/m)
    expect(text).toContain('- style: fine needs three pinches')
    expect(text).not.toContain('--evidence')
  })

  test('a contract that calls itself by flags that it lacks is found out', () => {
    expect(subcommandProblems(season)).toEqual([])
    expect(subcommandProblems({ ...season, examples: ['mlops taste-soup season --salt 3'] })).toEqual([
      'the example has --salt, which is no input: mlops taste-soup season --salt 3',
    ])
    expect(subcommandProblems({ ...season, examples: [] })).toEqual(['there is no example'])
  })
})

describe('shell completion', () => {
  const script = (shell: (typeof SHELLS)[number]) =>
    completion(shell, [{ contract: sample, subcommands: [season] }], {
      commands: [{ name: 'verify', description: "Retrace the chain: it's all there" }],
      flags: [
        { name: 'output', description: 'What to print', options: ['text', 'json'] },
        { name: 'help', description: 'Show help' },
      ],
    })

  test.each(SHELLS)('%s: knows steps, commands, flags and values', shell => {
    const text = script(shell)
    for (const word of ['taste-soup', 'verify', 'soup', 'fail-on', 'very-hot', 'json']) expect(text).toContain(word)
  })

  /** Asks the script as bash would for the word at the end of the line. */
  function complete(line: string): string[] {
    const words = line.split(' ')
    const body = `${script('bash')}
COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _mlops 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
    const output = execFileSync('bash', ['-c', body], { encoding: 'utf8' })
    return output.split('\n').filter(word => word !== '')
  }

  const hasBash = spawnSync('bash', ['--version']).status === 0
  const inBash = hasBash ? test : test.skip
  inBash('bash answers', () => {
    expect(complete('mlops ')).toEqual(['taste-soup', 'verify'])
    expect(complete('mlops t')).toEqual(['taste-soup'])
    expect(complete('mlops taste-soup --sp')).toEqual(['--spoons', '--spill'])
    expect(complete('mlops taste-soup --taste ')).toEqual(['mild', 'hot', 'very-hot'])
    expect(complete('mlops taste-soup --salt ')).toEqual([])
    expect(complete('mlops taste-soup --lid --taste v')).toEqual(['very-hot'])
    expect(complete('mlops verify --o')).toEqual(['--output'])
  })

  inBash('bash answers behind a step: its subcommands, and their flags alone', () => {
    expect(complete('mlops taste-soup s')).toEqual(['season'])
    expect(complete('mlops taste-soup ').slice(0, 2)).toEqual(['season', '--soup'])
    expect(complete('mlops taste-soup season ')).toEqual(['--spoonful', '--style', '--pinches', '--output', '--help'])
    expect(complete('mlops taste-soup season --style ')).toEqual(['plain', 'fine'])
    expect(complete('mlops taste-soup --soup s')).toEqual([])
    expect(complete('mlops verify s')).toEqual([])
  })

  test.each(['zsh', 'fish'] as const)('%s knows the subcommand and its flags', shell => {
    const text = script(shell)
    for (const word of ['season', 'spoonful', 'Proposes what the soup lacks.']) expect(text).toContain(word)
  })
})
