import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Source {
  /** Relative to the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

interface Import {
  readonly from: string
  /** Repository path of a project file, or the name of a package. */
  readonly to: string
  readonly typeOnly: boolean
}

const sources: readonly Source[] = ['actions', 'shared', 'cli']
  .flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      path => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .filter(path => path.endsWith('.ts') && !path.includes('/dist/') && !path.includes('node_modules/'))
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{},\s$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** Comments quote code; they import nothing. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

function importsOf({ path, text }: Source): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(([statement, type, fixed, dynamic]) => {
    const target = (fixed ?? dynamic)!
    const to = target.startsWith('.') ? posix.join(dirname(path), target).replace(/\.js$/, '.ts') : target
    // `typeof import('…')` in a type position loads nothing, but it is rare enough to be counted.
    const named = /\{([^}]*)\}/.exec(statement)?.[1]
    const onlyTypes = named?.split(',').every(name => name.trim() === '' || /^\s*type\s/.test(name))
    return { from: path, to, typeOnly: type !== undefined || onlyTypes === true }
  })
}

/** `shared/stats/drift/psi.ts` → `shared/stats`; `actions/x/src/main.ts` → `actions/x`. */
const unit = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('cli/') ? 1 : 2)
    .join('/')
const isProject = (path: string) => /^(actions|shared|cli)\//.test(path)

const imports = sources.flatMap(importsOf)
const show = ({ from, to }: Import) => `${from} -> ${to}`

/** Imports between units that break a rule, as lines. */
function broken(
  rule: (from: string, to: string, entry: Import) => boolean,
  list: readonly Import[] = imports,
): string[] {
  return list
    .filter(entry => isProject(entry.to) && unit(entry.from) !== unit(entry.to))
    .filter(entry => rule(unit(entry.from), unit(entry.to), entry))
    .map(show)
}

const RULES = {
  'shared never imports an action or the command': (from: string, to: string) =>
    from.startsWith('shared/') && !to.startsWith('shared/'),
  'actions never import one another, nor the command': (from: string, to: string) =>
    from.startsWith('actions/') && (to.startsWith('actions/') || to === 'cli'),
  'shared folders are entered through their index.ts': (_: string, to: string, entry: Import) =>
    to.startsWith('shared/') && entry.to !== `${to}/index.ts`,
  'stats, verdict and errors import nothing of the project': (from: string) =>
    ['shared/stats', 'shared/verdict', 'shared/errors'].includes(from),
  'outcome imports verdict alone': (from: string, to: string) => from === 'shared/outcome' && to !== 'shared/verdict',
  'adapters import run for its types alone': (from: string, to: string, entry: Import) =>
    from.startsWith('shared/') && to === 'shared/run' && !entry.typeOnly,
}

/** The statistics have an index for each family; that of the folder joins them. */
const doors = (entry: Import) => !/^shared\/stats\/\w+\/index\.ts$/.test(entry.to)

describe('who knows whom', () => {
  test('the imports are seen at all', () => {
    expect(imports.length).toBeGreaterThan(200)
    expect(imports.every(({ from, to }) => !isProject(to) || from !== to)).toBe(true)
  })

  test('every project import leads to a file', () => {
    const missing = imports.filter(({ to }) => isProject(to) && to.endsWith('.ts') && !existsSync(join(root, to)))
    expect(missing.map(show)).toEqual([])
  })

  test.each(Object.entries(RULES))('%s', (_, rule) => {
    expect(broken(rule, imports.filter(doors))).toEqual([])
  })

  test('the rules bite', () => {
    const plant = (from: string, to: string, typeOnly = false): Import[] => [{ from, to, typeOnly }]
    const planted: Record<keyof typeof RULES, Import[]> = {
      'shared never imports an action or the command': plant('shared/run/a.ts', 'actions/x/src/b.ts'),
      'actions never import one another, nor the command': plant('actions/x/src/a.ts', 'actions/y/src/b.ts'),
      'shared folders are entered through their index.ts': plant('actions/x/src/a.ts', 'shared/http/retry.ts'),
      'stats, verdict and errors import nothing of the project': plant('shared/stats/a.ts', 'shared/verdict/index.ts'),
      'outcome imports verdict alone': plant('shared/outcome/a.ts', 'shared/http/index.ts'),
      'adapters import run for its types alone': plant('shared/http/a.ts', 'shared/run/index.ts'),
    }
    for (const [name, list] of Object.entries(planted)) {
      expect([name, broken(RULES[name as keyof typeof RULES], list)]).toEqual([name, list.map(show)])
    }
  })

  test('imports of every form are read', () => {
    const text = [
      "import { a } from './a.js'",
      "import type { B } from './b.js'",
      "import { type C, type D } from './c.js'",
      "import './d.js'",
      "export * from './e.js'",
      "const f = await import('./f.js')",
      "import {\n  g,\n  type H,\n} from './g.js'",
      "// import { x } from './x.js'",
    ].join('\n')
    expect(importsOf({ path: 'shared/z/z.ts', text }).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ['shared/z/a.ts', false],
      ['shared/z/b.ts', true],
      ['shared/z/c.ts', true],
      ['shared/z/d.ts', false],
      ['shared/z/e.ts', false],
      ['shared/z/f.ts', false],
      ['shared/z/g.ts', false],
    ])
  })

  test('folders do not import each other in a circle', () => {
    const values = imports.filter(
      entry => !entry.typeOnly && isProject(entry.to) && unit(entry.from) !== unit(entry.to),
    )
    const next = new Map<string, Set<string>>()
    for (const { from, to } of values) next.set(unit(from), (next.get(unit(from)) ?? new Set()).add(unit(to)))
    const circles: string[] = []
    const visit = (folder: string, trail: readonly string[]) => {
      const at = trail.indexOf(folder)
      if (at !== -1) circles.push([...trail.slice(at), folder].join(' -> '))
      else for (const target of next.get(folder) ?? []) visit(target, [...trail, folder])
    }
    for (const folder of next.keys()) visit(folder, [])
    expect([...new Set(circles)].slice(0, 5)).toEqual([])
  })
})

describe('how things are written', () => {
  const matching = (pattern: RegExp, within: (path: string) => boolean) =>
    sources.filter(({ path, text }) => within(path) && pattern.test(withoutComments(text))).map(({ path }) => path)

  test('inputs of the toolkit are read by the host alone', () => {
    const reads = /\bgetInput\(|\bgetBooleanInput\(|\bgetMultilineInput\(|from ['"]@actions\/core['"]/
    expect(matching(reads, path => !path.startsWith('shared/host/'))).toEqual([])
  })

  test('no shell strings', () => {
    expect(matching(/\bshell:\s*true\b/, () => true)).toEqual([])
    expect(matching(/\bexecSync\(|\bexec\(\s*['"`]/, () => true)).toEqual([])
  })

  test('processes are started by exec alone', () => {
    // The terminal asks git for commit and branch before there is an Exec: it is part of what the host knows.
    const may = /^shared\/(exec\/|host\/git\.ts$)/
    expect(matching(/from ['"](node:)?child_process['"]/, path => !may.test(path))).toEqual([])
  })

  test('nobody but the command and the entry files ends the process', () => {
    const ends = matching(
      /\bprocess\.exit\(/,
      path => !/^(cli\/|shared\/(run|host)\/|shared\/exec\/leave\.ts|actions\/[\w-]+\/src\/index\.ts)/.test(path),
    )
    expect(ends).toEqual([])
  })

  const steps = sources.filter(({ path }) => /^actions\/[\w-]+\/src\/main\.ts$/.test(path))
  const storyLines = (text: string) =>
    withoutComments(text.replace(/^import [\s\S]*? from '.*'$/gm, ''))
      .split('\n')
      .filter(line => line.trim() !== '').length
  test.each(steps.map(({ path, text }) => [path, storyLines(text)] as const))('%s is one page', (_, lines) => {
    expect(lines).toBeLessThanOrEqual(120)
  })

  const entries = sources.filter(({ path }) => /^actions\/[\w-]+\/src\/index\.ts$/.test(path))
  test.each(entries.map(({ path, text }) => [path, text] as const))('%s only starts the step', (_, text) => {
    expect(text.split('\n').filter(line => line.trim() !== '').length).toBeLessThanOrEqual(6)
  })
})
