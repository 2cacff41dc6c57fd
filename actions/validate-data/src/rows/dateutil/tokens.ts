const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u

/** Expressions are slow, and nearly all characters of dates are of ASCII. */
function isLetter(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : LETTER.test(character)
}

function isDigit(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 128 ? code >= 48 && code <= 57 : DIGIT.test(character)
}

/** `letters` and `digits`, each also with dots in them, which may turn out to be separators. */
type State = 'letters' | 'digits' | 'dotted letters' | 'dotted digits'

/**
 * Cuts a text where the kind of character changes: a run of letters, a run of digits, a blank, or one other character.
 * A dot is kept in a number (`4:30:21.447`) and cuts elsewhere (`Sep.20.2009`).
 */
export function tokensOf(text: string): string[] {
  const characters = [...text].filter(character => character !== '\0')
  const tokens: string[] = []
  let at = 0
  while (at < characters.length) {
    const first = characters[at++]!
    let state: State | undefined = isLetter(first) ? 'letters' : isDigit(first) ? 'digits' : undefined
    if (state === undefined) {
      tokens.push(/\s/u.test(first) ? ' ' : first)
      continue
    }
    let token = first
    let letters = state === 'letters' && at < characters.length
    while (at < characters.length) {
      const next = stateAfter(state, token, characters[at]!)
      if (state !== 'digits' && state !== 'dotted digits') letters = true
      if (next === undefined) break
      state = next
      token += characters[at++]
    }
    tokens.push(...piecesOf(token, state, letters))
  }
  return tokens
}

/** The state with one more character, or undefined where it begins another token. */
function stateAfter(state: State, token: string, next: string): State | undefined {
  const dotted = token.endsWith('.')
  switch (state) {
    case 'letters':
      return isLetter(next) ? state : next === '.' ? 'dotted letters' : undefined
    case 'digits':
      if (isDigit(next)) return state
      return next === '.' || (next === ',' && token.length >= 2) ? 'dotted digits' : undefined
    case 'dotted letters':
      if (next === '.' || isLetter(next)) return state
      return isDigit(next) && dotted ? 'dotted digits' : undefined
    case 'dotted digits':
      if (next === '.' || isDigit(next)) return state
      return isLetter(next) && dotted ? 'dotted letters' : undefined
  }
}

function piecesOf(token: string, state: State, letters: boolean): string[] {
  const dots = token.split('.').length - 1
  const isDotted = state === 'dotted letters' || state === 'dotted digits'
  if (isDotted && (letters || dots > 1 || /[.,]$/.test(token))) {
    const [first, ...rest] = token.split(/([.,])/)
    return [first!, ...rest.filter(piece => piece !== '')]
  }
  return [state === 'dotted digits' && dots === 0 ? token.replaceAll(',', '.') : token]
}
