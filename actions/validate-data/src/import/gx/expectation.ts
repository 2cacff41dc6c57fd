import type { Path } from '../../../../../shared/policy/index.js'
import { Arguments } from '../arguments.js'
import { restInPercent } from '../shares.js'
import { type Draft, defined, NoEquivalent } from '../translation.js'
import { whereOf } from './row-condition.js'

/** An expectation as a suite of any age has it. */
export interface Expectation {
  readonly type: string
  readonly kwargs: Readonly<Record<string, unknown>>
  readonly severity: 'fail' | 'warn' | undefined
  readonly description: string | undefined
  readonly from: Path
  /** Path of the arguments below `from`. */
  readonly argumentsAt: Path
}

/** What an expectation says, while it is translated. */
export class Asked {
  readonly args: Arguments
  private readonly condition: string | undefined

  constructor(readonly expectation: Expectation) {
    this.args = new Arguments(expectation.kwargs)
    this.args.ignore(WITHOUT_MEANING)
    this.condition = whereOf(this.args.raw('row_condition'), this.args.raw('condition_parser'))
  }

  get where(): string | undefined {
    return this.condition
  }

  /** Description and severity, which every check takes. */
  get notes(): Draft {
    const { severity, description } = this.expectation
    return defined({ description, severity })
  }

  /** The row condition. No row at all passes in Great Expectations where rows are looked at one by one. */
  get filter(): Draft {
    return this.condition === undefined ? {} : { where: this.condition, 'allow-empty': true }
  }

  /** A check of rows: those selected, of which a share given by `mostly` may fail. */
  rows(check: Draft): Draft {
    const mostly = this.mostly()
    const tolerance = mostly === 1 ? undefined : restInPercent(mostly)
    return { ...check, ...this.filter, ...defined({ tolerance }), ...this.notes }
  }

  /** A check of one number over the selected rows, of which none gives no number. */
  whole(check: Draft): Draft {
    return { ...check, ...defined({ where: this.condition }), ...this.notes }
  }

  mostly(): number {
    const mostly = this.args.optionalNumber('mostly') ?? 1
    if (mostly < 0 || mostly > 1) {
      throw new NoEquivalent(`\`mostly\` is ${mostly}, expected a share from 0 to 1`, undefined, ['mostly'])
    }
    return mostly
  }

  /**
   * `min_value`, `max_value`, `strict_min` and `strict_max` as an interval; undefined without a bound. A date is
   * midnight for Great Expectations, not the whole day.
   */
  interval(): Draft | [unknown, unknown] | undefined {
    const [low, high] = [midnight(this.args.bound('min_value')), midnight(this.args.bound('max_value'))]
    const [strictLow, strictHigh] = [this.args.flag('strict_min'), this.args.flag('strict_max')]
    if (low === undefined && high === undefined) return undefined
    if (!(strictLow && low !== undefined) && !(strictHigh && high !== undefined)) return [low ?? null, high ?? null]
    return defined({ [strictLow ? 'above' : 'min']: low, [strictHigh ? 'below' : 'max']: high })
  }

  /** The same of something that is counted, as whole numbers: more than 2 is at least 3. */
  counts(): [number | null, number | null] | undefined {
    const { args } = this
    const [low, high] = [args.optionalNumber('min_value'), args.optionalNumber('max_value')]
    const [strictLow, strictHigh] = [args.flag('strict_min'), args.flag('strict_max')]
    if (low === undefined && high === undefined) return undefined
    return [
      low === undefined ? null : Math.max(0, strictLow ? Math.floor(low) + 1 : Math.ceil(low)),
      high === undefined ? null : strictHigh ? Math.ceil(high) - 1 : Math.floor(high),
    ]
  }
}

/** `2026-06-30` → its midnight. */
function midnight(bound: string | number | undefined): string | number | undefined {
  return typeof bound === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(bound) ? `${bound}T00:00:00` : bound
}

/** Arguments that say how to compute or to show a result, not what it is. */
const WITHOUT_MEANING = [
  'batch_id',
  'result_format',
  'catch_exceptions',
  'include_config',
  'meta',
  'auto',
  'profiler_config',
  'windows',
  // Texts that are dates are compared as dates here anyway.
  'parse_strings_as_datetimes',
  'output_strftime_format',
  'allow_cross_type_comparisons',
]
