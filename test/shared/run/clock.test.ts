import { expect, test } from '@jest/globals'
import { clock } from '../../../shared/run/index.js'

test('a sleep ends as soon as its signal fires, and does not begin after it', async () => {
  const controller = new AbortController()
  const sleeping = clock.sleep(2 ** 40, controller.signal)
  controller.abort()
  await expect(sleeping).rejects.toMatchObject({ code: 'CANCELLED' })
  await expect(clock.sleep(2 ** 40, controller.signal)).rejects.toMatchObject({ code: 'CANCELLED' })
  await expect(clock.sleep(0, controller.signal)).rejects.toMatchObject({ code: 'CANCELLED' })
})

test('a sleep takes at least its time', async () => {
  const start = performance.now()
  await clock.sleep(20)
  // Timers may fire a fraction of a millisecond early.
  expect(performance.now() - start).toBeGreaterThanOrEqual(19)
})
