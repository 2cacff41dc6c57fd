import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { collectSources } from '../../scripts/generate/sources.js'
import type { InputSpec } from '../../shared/contract/index.js'

type LanguageService = typeof import('@actions/languageservice')
type ValidationConfig = NonNullable<Parameters<LanguageService['validate']>[1]>
type ActionMetadata = Awaited<
  ReturnType<NonNullable<ValidationConfig['actionsMetadataProvider']>['fetchActionMetadata']>
>

export interface Complaint {
  /** Counted from 1. */
  readonly line: number
  readonly message: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Hints are for editors; errors and warnings are for tests. */
const WORST_HINT = 3

/**
 * GitHub's own validator for workflows and actions. Bundled once, because the package imports JSON in a way that plain
 * Node refuses; the bundle is kept under node_modules/.cache by version.
 */
const service = once(async (): Promise<LanguageService> => {
  const manifest = join(root, 'node_modules/@actions/languageservice/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const bundle = join(root, `node_modules/.cache/mlops-actions/languageservice-${version}.mjs`)
  if (!existsSync(bundle)) {
    const { outputFiles } = await build({
      stdin: { contents: "export * from '@actions/languageservice'", resolveDir: root },
      bundle: true,
      // As in test/shared/registry/fixtures/bundle.ts.
      ignoreAnnotations: true,
      write: false,
      platform: 'node',
      format: 'esm',
      // CommonJS packages inside ask for Node's own modules by `require`.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    })
    mkdirSync(dirname(bundle), { recursive: true })
    const part = `${bundle}.${process.pid}.part`
    writeFileSync(part, outputFiles[0]!.contents)
    renameSync(part, bundle)
  }
  return (await import(pathToFileURL(bundle).href)) as LanguageService
})

const metadata = once(async (): Promise<ReadonlyMap<string, NonNullable<ActionMetadata>>> => {
  const { contracts } = await collectSources(root)
  return new Map(
    contracts.map(contract => {
      const inputs = Object.entries<InputSpec>(contract.inputs).map(([name, { description, required }]) => [
        name,
        { description, required },
      ])
      const { title, description, outputs } = contract
      return [contract.name, { name: title, description, inputs: Object.fromEntries(inputs), outputs: { ...outputs } }]
    }),
  )
})

/**
 * What GitHub would say about a workflow. Inputs of this project's actions are checked against their contracts,
 * whoever the owner in `uses:` is; a step of this project that does not exist is a complaint as well. So are inputs
 * of reusable workflows.
 *
 * @param reusable the text of a reusable workflow by file name; those of this repository when left out
 */
export async function validateWorkflow(
  text: string,
  name = 'workflow.yml',
  reusable: (file: string) => string | undefined = findReusable,
): Promise<Complaint[]> {
  const known = await metadata()
  const complaints = await validate(text, `file:///repo/.github/workflows/${name}`, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ name, path }) =>
        name === 'mlops-actions' ? known.get(path?.replace(/^actions\//, '') ?? '') : undefined,
    },
    fileProvider: {
      async getFileContent({ path }) {
        const content = reusable(posix.basename(path))
        if (content === undefined) throw new Error(`there is no workflow ${path} in this repository`)
        return { name: path, content }
      },
    },
  })
  // Other people's actions are not fetched, so only of this project's is it known that one does not exist.
  return complaints.filter(
    ({ message }) => !message.startsWith('Unable to resolve') || message.includes('/mlops-actions/'),
  )
}

/** What GitHub would say about an `action.yml`. */
export async function validateActionYaml(text: string): Promise<Complaint[]> {
  return validate(text, 'file:///repo/action.yml', {})
}

/** Steps alone are wrapped into the smallest workflow that can hold them; lines are those of the snippet. */
export async function validateSteps(text: string, name = 'steps.yml'): Promise<Complaint[]> {
  const indented = text.replace(/^(?=.)/gm, '      ')
  const head = 'on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n'
  const offset = head.split('\n').length - 1
  const complaints = await validateWorkflow(head + indented, name)
  return complaints.map(({ line, message }) => ({ line: line - offset, message }))
}

/** A reusable workflow of this repository: its own, or one that the examples lay out for another. */
function findReusable(file: string): string | undefined {
  for (const folder of ['workflows-examples', '.github/workflows']) {
    if (!existsSync(join(root, folder))) continue
    const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    for (const path of paths.filter(path => posix.basename(path.replaceAll('\\', '/')) === file)) {
      const text = readFileSync(join(root, folder, path), 'utf8')
      if (/^\s+workflow_call:/m.test(text)) return text
    }
  }
  return undefined
}

let documents = 0

async function validate(text: string, uri: string, config: ValidationConfig): Promise<Complaint[]> {
  const { validate } = await service()
  // The service caches parsed documents by address: each gets its own.
  documents += 1
  const address = uri.replace(/[^/]+$/, file =>
    file === 'action.yml' ? `${documents}/${file}` : `${documents}-${file}`,
  )
  const diagnostics = await validate(TextDocument.create(address, 'yaml', 1, text), config)
  return diagnostics
    .filter(({ severity }) => severity === undefined || severity < WORST_HINT)
    .map(({ range, message }) => ({
      line: range.start.line + 1,
      message: typeof message === 'string' ? message : message.value,
    }))
}

/** The first call does the work; modules do nothing when they are only imported. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= work()
    return result
  }
}
