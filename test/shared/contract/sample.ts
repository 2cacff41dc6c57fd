import { defineAction, defineSubcommand, input, output } from '../../../shared/contract/index.js'

/** A contract with one input of every kind, for tests of what is derived from contracts. */
export const sample = defineAction({
  name: 'taste-soup',
  title: 'MLOps taste soup',
  description: 'Tastes the soup and says whether it can be served. Nothing is `added` by this step.',
  question: 'Is this soup fit to serve?',
  inputs: {
    soup: input.path({ required: true, description: 'The pot.', example: 'kitchen/pot.txt' }),
    spoons: input.globs({ required: true, description: 'Spoons to taste with.', example: 'spoons/*.txt' }),
    name: input.string({ pattern: '^[a-z]{1,20}$', description: 'What it is called.', example: 'minestrone' }),
    salt: input.number({ default: '1.5', min: 0, max: 10, description: 'Grams a litre.' }),
    guests: input.number({ integer: true, min: 1, description: 'How many eat.' }),
    spill: input.ratio({ default: '5%', description: 'Share that may be lost.' }),
    simmer: input.duration({ default: '15m', min: 60_000, max: 21_600_000, description: 'How long it cooks.' }),
    volume: input.size({ description: 'Size of the pot.', example: '500MiB' }),
    lid: input.boolean({ default: 'true', description: 'Whether the lid is on.' }),
    taste: input.choice(['mild', 'hot', 'very-hot'], { default: 'mild', description: 'How sharp.' }),
    herbs: input.choices(['basil', 'dill', 'thyme'], { description: 'What goes in.' }),
    steps: input.list({ description: 'What to do, one a line.' }),
    labels: input.keyValues({ description: 'Labels for the pot.', example: 'cook=ada' }),
    extra: input.json({ description: 'Anything else.' }),
    recipe: input.secret({ description: 'Grandmother’s recipe.' }),
  },
  outputs: { servings: output.number('How many can eat.') },
  rules: [
    {
      rule: '`name` is required when `taste` is `hot`',
      check: ({ taste, name }) =>
        taste === 'hot' && name === undefined ? '`taste` is hot, but `name` is missing' : undefined,
    },
    {
      rule: '`simmer` and `lid` are given together',
      check: (_inputs, given) =>
        given.has('simmer') !== given.has('lid') ? 'only one of `simmer`, `lid` is given' : undefined,
    },
  ],
  permissions: { github: { contents: 'read' }, gitlab: [] },
  branding: { icon: 'activity', color: 'orange' },
})

/** A subcommand of that step. */
export const season = defineSubcommand({
  step: 'taste-soup',
  name: 'season',
  summary: 'Proposes what the soup lacks.',
  description: 'Tastes a spoonful and prints `a list`.',
  inputs: {
    spoonful: input.path({ required: true, description: 'What to taste.', example: 'spoon.txt' }),
    style: input.choice(['plain', 'fine'], { default: 'plain', description: 'How elaborate.' }),
    pinches: input.number({ default: '2', min: 1, integer: true, description: 'How many pinches.' }),
  },
  rules: [
    {
      rule: '`style: fine` needs three `pinches`',
      check: ({ style, pinches }) => (style === 'fine' && pinches < 3 ? 'fine is out of reach' : undefined),
    },
  ],
  examples: ['mlops taste-soup season --spoonful spoon.txt'],
  exitCodes: [[1, 'nothing can save it']],
})
