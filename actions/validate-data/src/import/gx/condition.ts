/** A row condition, whatever it was written in. */
export type Condition =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'arithmetic'; readonly operator: string; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'missing'; readonly of: Condition; readonly is: boolean }
  | { readonly kind: 'in'; readonly of: Condition; readonly values: readonly Condition[]; readonly is: boolean }
  | {
      readonly kind: 'text'
      readonly of: Condition
      readonly how: TextTest
      readonly pattern: string
      readonly is: boolean
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

export type TextTest = 'startswith' | 'endswith' | 'contains' | 'like'
