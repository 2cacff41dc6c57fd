import { test } from '@jest/globals'
import fc from 'fast-check'
import { bytesOf, cutMarkdown } from '../../../shared/host/cut.js'

const line = fc.oneof(
  fc.string(),
  fc.constantFrom('```', '<details><summary>x</summary>', '</details>', '<table>', '</table>', 'é'.repeat(50)),
)

test('what is cut fits, says so, and leaves no fence or fold open that it opened', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 30, maxLength: 80 }),
      fc.integer({ min: 600, max: 2000 }),
      (lines, limit) => {
        const text = lines.join('\n')
        const cut = cutMarkdown(text, limit, bytesOf, 'Elsewhere.')
        if (bytesOf(text) <= limit) return cut === text
        const fences = cut.split('\n').filter(part => /^\s*```/.test(part)).length
        const open = (tag: string) => cut.split(`<${tag}`).length - cut.split(`</${tag}>`).length
        return (
          bytesOf(cut) <= limit &&
          / lines left out here\. Elsewhere\./.test(cut) &&
          fences % 2 === 0 &&
          open('details') <= 0
        )
      },
    ),
  )
})
