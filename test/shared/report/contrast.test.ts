import { describe, expect, test } from '@jest/globals'
import { THEMES } from '../../../shared/report/html/style.js'

type Rgb = readonly [number, number, number]
const rgb = (hex: string): Rgb => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  a.map((value, at) => value * share + b[at]! * (1 - share)) as unknown as Rgb

/** WCAG 2.2 relative luminance and contrast. */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map(value =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark'] as const)('%s theme, WCAG AA', name => {
  const theme = THEMES[name]
  const card = rgb(theme.card)
  const verdicts = ['pass', 'warn', 'fail', 'inconclusive', 'error'] as const

  test.each(['text', 'muted', 'accent', ...verdicts, 's0', 's1', 's2', 's3', 's4'] as const)(
    '%s as text on a card',
    key => {
      expect(contrast(rgb(theme[key]), card)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(['text', 'muted', 'accent'] as const)('%s on the page and on sunken ground', key => {
    expect(contrast(rgb(theme[key]), rgb(theme.page))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(rgb(theme[key]), rgb(theme.sunken))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(verdicts)('everything on the tinted band of %s', verdict => {
    const band = mix(rgb(theme[verdict]), card, 0.06)
    for (const key of ['text', 'muted', 'accent', verdict] as const) {
      expect(contrast(rgb(theme[key]), band)).toBeGreaterThanOrEqual(4.5)
    }
    // The sign stands in the card's colour on the verdict's.
    expect(contrast(card, rgb(theme[verdict]))).toBeGreaterThanOrEqual(4.5)
  })
})
