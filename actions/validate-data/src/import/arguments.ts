import { type Draft, NoEquivalent } from './translation.js'

export type Scalar = string | number | boolean

/** Arguments of something in a foreign file: each is asked for by its kind, and those nobody asked for are known. */
export class Arguments {
  private readonly asked = new Set<string>()

  constructor(private readonly given: Readonly<Record<string, unknown>>) {}

  /** Names that were given and not asked for; `null` counts as not given. */
  unasked(): string[] {
    return Object.keys(this.given).filter(name => !this.asked.has(name) && this.given[name] !== null)
  }

  /** Takes note of arguments that change no verdict. */
  ignore(names: readonly string[]): void {
    for (const name of names) this.asked.add(name)
  }

  raw(name: string): unknown {
    this.asked.add(name)
    return this.given[name] ?? undefined
  }

  optionalText(name: string): string | undefined {
    return this.optional(name, 'a text', (value): value is string => typeof value === 'string' && value !== '')
  }

  text(name: string): string {
    return this.required(name, this.optionalText(name))
  }

  /** Python writes infinities bare, which YAML reads as texts. */
  optionalNumber(name: string): number | undefined {
    const found = this.raw(name)
    if (found === 'Infinity' || found === '-Infinity') return Number(found)
    return this.optional(name, 'a number', (value): value is number => typeof value === 'number')
  }

  number(name: string): number {
    return this.required(name, this.optionalNumber(name))
  }

  flag(name: string, without = false): boolean {
    return this.optional(name, 'true or false', (value): value is boolean => typeof value === 'boolean') ?? without
  }

  /** A bound: a number, or a text that is a date, a time or is compared as text. */
  bound(name: string): string | number | undefined {
    const isBound = (value: unknown): value is string | number => ['string', 'number'].includes(typeof value)
    return this.optional(name, 'a number, date or text', isBound)
  }

  texts(name: string): string[] {
    const isTexts = (value: unknown): value is string[] =>
      Array.isArray(value) && value.length > 0 && value.every(one => typeof one === 'string')
    return this.required(name, this.optional(name, 'a list of texts', isTexts))
  }

  /** Values of a set. Missing ones are left out: they are in no set, because a check of values does not see them. */
  values(name: string): Scalar[] {
    const isList = (value: unknown): value is unknown[] => Array.isArray(value)
    const found = this.required(name, this.optional(name, 'a list of values', isList)).filter(value => value !== null)
    const odd = found.find(value => !['string', 'number', 'boolean'].includes(typeof value))
    if (odd !== undefined)
      throw new NoEquivalent(`\`${name}\` holds ${show(odd)}, which is no plain value`, undefined, [name])
    return found as Scalar[]
  }

  choice<T extends string>(name: string, options: readonly T[]): T | undefined {
    const isOption = (value: unknown): value is T => options.includes(value as T)
    return this.optional(name, `one of ${options.join(', ')}`, isOption)
  }

  mapping(name: string): Draft {
    const isMapping = (value: unknown): value is Draft => typeof value === 'object' && !Array.isArray(value)
    return this.required(name, this.optional(name, 'a mapping', isMapping))
  }

  private optional<T>(name: string, expected: string, is: (value: unknown) => value is T): T | undefined {
    const value = this.raw(name)
    if (value === undefined) return undefined
    if (!is(value)) throw new NoEquivalent(`\`${name}\` is ${show(value)}, expected ${expected}`, undefined, [name])
    return value
  }

  private required<T>(name: string, value: T | undefined): T {
    if (value === undefined) throw new NoEquivalent(`\`${name}\` is missing`, `Write \`${name}\`.`)
    return value
  }
}

/** A value as a person would recognise it, on one line. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
