/** A check against another dataset, an earlier run, or the order of rows in time. */
export interface RelationTest {
  readonly relation: 'never'
}
