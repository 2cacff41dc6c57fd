/** A check on one number, or on the set of values, of a column. */
export interface AggregateTest {
  readonly measure: 'never'
}
