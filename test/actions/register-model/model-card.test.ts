import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { type CardFacts, modelCard } from '../../../actions/register-model/src/model-card.js'

const FACTS: CardFacts = {
  name: 'fraud',
  version: '1.4.0',
  digest: 'd'.repeat(64),
  verdict: 'pass',
  findings: [
    {
      code: 'metric-threshold',
      verdict: 'pass',
      subject: 'auc',
      message: 'auc is 0.91, as asked: at least 0.8.',
      truth: { kind: 'rule-of-thumb', why: 'a fixed level' },
    },
  ],
  metrics: { auc: 0.91 },
  parameters: { epochs: '20' },
  champion: '1.3.2',
  policy: { name: 'promotion.yml', digest: { sha256: 'p'.repeat(64) } },
  trainingData: [{ name: 'data/train.csv', digest: { sha256: 'a'.repeat(64) } }],
  testData: { name: 'data/test.csv', digest: { sha256: 'b'.repeat(64) } },
  testSet: 'c'.repeat(64),
  evidence: [['train-on-runner', 'pass', '2026-06-01T00:00:00Z', 'unauthenticated']],
  source: { commit: 'abc', runUrl: undefined },
  text: undefined,
}

function parts(card: string) {
  const [, metadata = '', body = ''] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(card) ?? []
  return { metadata: load(metadata) as Record<string, unknown>, body }
}

describe('the metadata block', () => {
  test('is what model hubs read: type, dataset and metrics of each result', () => {
    expect(parts(modelCard(FACTS)).metadata).toEqual({
      tags: ['mlops-actions'],
      metrics: ['auc'],
      'model-index': [
        {
          name: 'fraud',
          results: [
            {
              task: { type: 'other' },
              dataset: { type: 'custom', name: 'data/test.csv', revision: 'b'.repeat(64) },
              metrics: [{ type: 'auc', value: 0.91, name: 'auc' }],
            },
          ],
        },
      ],
    })
  })

  test('of the given text stays as it is', () => {
    const text =
      '---\nlicense: apache-2.0\ntags: [fraud]\npipeline_tag: tabular-classification\n---\n# Ours\n\nMade for cards.\n'
    const { metadata, body } = parts(modelCard({ ...FACTS, text }))
    expect(metadata).toMatchObject({ license: 'apache-2.0', tags: ['fraud'] })
    expect(JSON.stringify(metadata['model-index'])).toContain('"type":"tabular-classification"')
    expect(body).toMatch(/^# Ours\n\nMade for cards\.\n\n## Evaluation/)
  })

  test('is left without results where no metric is known', () => {
    expect(parts(modelCard({ ...FACTS, metrics: {} })).metadata).toEqual({ tags: ['mlops-actions'] })
  })
})

describe('the text', () => {
  test('names what was judged, on what, and what is proven', () => {
    const { body } = parts(modelCard(FACTS))
    expect(body).toMatch(/^# fraud 1\.4\.0\n/)
    expect(body).toContain('✔ pass, compared with champion 1.3.2.')
    expect(body).toContain('| ✔ | auc | auc is 0.91, as asked: at least 0.8. | rule of thumb (a fixed level) |')
    expect(body).toContain(`| training data | data/train.csv | sha256:${'a'.repeat(64)} |`)
    expect(body).toContain(`| model (dirHash) | ${'d'.repeat(64)} |`)
    expect(body).toContain('| train-on-runner | pass, 2026-06-01T00:00:00Z, unauthenticated |')
  })

  test('shows names from data and does not interpret them', () => {
    const { body } = parts(
      modelCard({ ...FACTS, metrics: { '<img onerror=x>|a': 1 }, parameters: { 'b`c': '[x](y)\n' } }),
    )
    expect(body).toContain('| \\<img onerror=x\\>\\|a | 1 |')
    expect(body).toContain('| b\\`c | \\[x\\](y) |')
  })

  test('says when nobody stated what the model was trained on', () => {
    expect(modelCard({ ...FACTS, trainingData: [] })).toContain('| training data | not stated |  |')
  })
})
