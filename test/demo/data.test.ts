import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'

const { monthCsv, monthName, MONTHS } = await import(new URL('../../demo/project/make-data.mjs', import.meta.url).href)

/** The demo's data is the same everywhere, or its verdicts would not be. */
test('the twelve months are made of the same bytes on every machine', () => {
  const made = Object.fromEntries(
    Array.from({ length: MONTHS }, (_, i) => [
      monthName(i + 1),
      createHash('sha256')
        .update(monthCsv(i + 1))
        .digest('hex'),
    ]),
  )
  expect(made).toEqual(GOLDEN)
})

const GOLDEN = {
  'payments-2025-01.csv': '1abbec93b612189897b68bbade565e9967d2eac7ff7b6aaa7501cfd2920eb7a0',
  'payments-2025-02.csv': 'a496c406746efdc47aab368ea7618843804cec7df2b1959b2d99c7afad861ccc',
  'payments-2025-03.csv': 'e3c591a3cafeede761a4eb48882cb72a55d9fff662878137375430236cebff40',
  'payments-2025-04.csv': '77d62daed4cb05dc56085862838397e16e0fb5d0aa763150cf8acf3c56a50888',
  'payments-2025-05.csv': 'baf5aba1975816e2ab6f49a90f92887308251f79617ddafafdb0a3b1f68dd273',
  'payments-2025-06.csv': 'a9ebdc322841874936ba0b6a8fdb29d3788a6d7f2f15eed100fe42f3bc1cbed6',
  'payments-2025-07.csv': '14143a4ea577ba7d9128bb4b45b5e9cb34dd9cc8a0594ebac84e55573224df84',
  'payments-2025-08.csv': 'abde324563aebffa213a642bda5be4eba040eabcecde0269fcd95cf060ce4cbd',
  'payments-2025-09.csv': '6ad9e0f40dba24f2e534ea2e2f0558c3abddda46ecb9ba7aadfdb09d111bef7b',
  'payments-2025-10.csv': 'bcc4fb1ab6bd70d11691c013bb0558747028df32cd72fea5cee8bd38112ef837',
  'payments-2025-11.csv': '74b66adae476bcef9274bbe603681452ffe53ccc6e98dc9cac6eb7b4128f8793',
  'payments-2025-12.csv': 'e69a7e98c74554b6b33f734178ba1203e147b6a979d0fab257362d9cbf7c1e89',
}
