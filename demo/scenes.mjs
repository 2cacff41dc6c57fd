// What the demo shows, in order. Each act names the verdict that it must end with: a demo that ends otherwise has failed.

const month = n => `payments-2025-${String(n).padStart(2, '0')}.csv`
const data = (...months) => months.map(n => `data/${month(n)}`).join('\n')
const report = name => ({ report: `mlops-out/report/${name}` })
const GO = ['pass', 'warn']

let stable
let candidate

/** Data, and a first release for the new one to be compared with. */
async function before(stage) {
  stage.heading('Before: months 1 and 2 gave the first release')
  stage.project('make-data.mjs', 'data')
  stage.project('make-traffic.mjs')
  const own = name => ({ ...report(`first-${name}`), requires: null })
  await stage.act({
    title: 'train 1.0.0',
    step: 'train-on-runner',
    expect: ['pass'],
    changes: { ...own('train'), data: data(1, 2), 'output-dir': 'mlops-out/first' },
  })
  await stage.act({
    title: 'register 1.0.0',
    step: 'register-model',
    expect: GO,
    changes: {
      ...own('register'),
      'training-record': null,
      model: 'mlops-out/first/model',
      predictions: 'mlops-out/first/predictions.csv',
      version: '1.0.0',
    },
  })
  const image = await stage.act({
    title: 'image 1.0.0',
    step: 'build-image',
    expect: GO,
    changes: { ...own('image'), model: 'mlops-out/first/model', tags: '1.0.0' },
  })
  stable = image?.outputs?.image
}

/** The train itself: every step is the one of demo/pipeline.json, which the example workflows are rendered from too. */
async function train(stage) {
  stage.heading('The train: validate, train, register, pack, canary, watch')
  await ride(stage, GO)
}

async function ride(stage, expectCanary) {
  await stage.act({ title: 'validate months 1 to 5', step: 'validate-data', expect: GO })
  await stage.act({ title: 'train the new model', step: 'train-on-runner', expect: ['pass'] })
  await stage.act({ title: 'register it', step: 'register-model', expect: GO })
  const image = await stage.act({ title: 'pack it', step: 'build-image', expect: GO })
  candidate = image?.outputs?.image
  await stage.act({
    title: 'canary on live traffic',
    step: 'helm-canary',
    expect: expectCanary,
    changes: { image: candidate, 'sandbox-stable-image': stable },
  })
  predict(stage)
  await stage.act({ title: 'watch month 7', step: 'drift-gate', expect: ['pass'], changes: watch(7) })
}

function predict(stage) {
  stage.project(
    'predict.mjs',
    'mlops-out/training/model',
    'predictions/reference.csv',
    ...[1, 2, 3, 4, 5, 6].map(n => `data/${month(n)}`),
  )
  for (const n of [7, 8, 9, 10, 11, 12])
    stage.project('predict.mjs', 'mlops-out/training/model', `predictions/${month(n)}`, `data/${month(n)}`)
}

const watch = n => ({
  reference: 'predictions/reference.csv',
  label: 'label',
  prediction: 'prediction',
  score: 'probability',
  current: `predictions/${month(n)}`,
  ...report(`drift-month-${n}`),
})

/** Nothing changed, so nothing is done twice. */
async function again(stage) {
  stage.heading('The same train again: nothing changed, so every outcome is reused')
  const before = stage.results.length
  await ride(stage, GO)
  for (const result of stage.results.slice(before)) {
    if (result.reused) continue
    result.ok = false
    console.log(`    ${result.title} was not reused`)
  }
}

/** The months after the release. */
async function watching(stage) {
  stage.heading('Watching: the months after the release')
  await stage.act({ title: 'watch month 8, mild season', step: 'drift-gate', expect: ['pass'], changes: watch(8) })
  await stage.act({ title: 'watch month 9, new category', step: 'drift-gate', expect: ['warn'], changes: watch(9) })
  await stage.act({ title: 'watch month 11, other people', step: 'drift-gate', expect: ['fail'], changes: watch(11) })
  await stage.act({ title: 'watch month 12, other fraud', step: 'drift-gate', expect: ['fail'], changes: watch(12) })
}

async function wrongData(stage) {
  stage.heading('What each gate stops')
  await stage.act({
    title: 'month 10: cents for euros',
    step: 'validate-data',
    expect: ['fail'],
    changes: { data: data(10), ...report('bad-data') },
  })
}

/** A challenger that lost a feature, and one that is too close to call. */
async function challengers(stage) {
  const challenger = async (name, features, expect) => {
    const output = `mlops-out/${name}`
    const own = {
      ...report(`${name}-train`),
      'output-dir': output,
      parameters: `test=${`data/${month(6)}`}\nfeatures=${features}`,
    }
    await stage.act({ title: `train ${name}`, step: 'train-on-runner', expect: ['pass'], changes: own })
    await stage.act({
      title: `register ${name}`,
      step: 'register-model',
      expect,
      changes: {
        ...report(name),
        model: `${output}/model`,
        'training-record': null,
        predictions: `${output}/predictions.csv`,
      },
    })
  }
  await challenger('worse-challenger', 'all-amount', ['fail'])
  await challenger('close-challenger', 'all-declines', ['inconclusive'])
}

/** Its smoke test passes; live traffic finds what the smoke test did not ask. */
async function badRelease(stage) {
  const image = await stage.act({
    title: 'image with a bug',
    step: 'build-image',
    expect: GO,
    changes: { ...report('bad-image'), tags: 'with-a-bug', env: 'HOST=0.0.0.0\nSTRICT_DISTANCE=1' },
  })
  await stage.act({
    title: 'canary with 3× the errors',
    step: 'helm-canary',
    expect: ['fail'],
    changes: { ...report('bad-canary'), image: image?.outputs?.image, 'sandbox-stable-image': candidate },
  })
}

export const scenes = [before, train, again, watching]
export const bad = [wrongData, challengers, badRelease]
