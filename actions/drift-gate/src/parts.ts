/** What a value can be, so that nothing is dropped: rows in a bin or category, or in one of the parts beside them. */
export type PartKind =
  | 'bin'
  | 'category'
  | 'below'
  | 'above'
  | 'minus-infinity'
  | 'plus-infinity'
  | 'rare'
  | 'new'
  | 'missing'
  | 'unreadable'

export interface Part {
  readonly kind: PartKind
  readonly label: string
  /** Rows. */
  readonly reference: number
  readonly current: number
}
