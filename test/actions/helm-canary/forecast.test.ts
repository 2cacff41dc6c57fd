import { expect, test } from '@jest/globals'
import { describeForecast, type Forecast } from '../../../actions/helm-canary/src/forecast.js'

const forecast = (baseErrorRate: number): Forecast => ({
  requestsPerSecond: 150,
  baseErrorRate,
  result: {
    polls: 60,
    seconds: 60,
    equal: { passed: 1, failed: 0, inconclusive: 0, medianPolls: 6, p90Polls: 7 },
    regressed: { passed: 0, failed: baseErrorRate === 0 ? 0 : 0.9, inconclusive: 0.1, medianPolls: 5, p90Polls: 9 },
  },
})

test('three times no errors is no claim about a worse release', () => {
  expect(describeForecast(forecast(0.01), 1000)).toContain('one with 3 times the errors is rolled back in 90 %')
  expect(describeForecast(forecast(0), 1000)).toMatch(/with no error so far nothing can be said about a worse one\.$/)
})
