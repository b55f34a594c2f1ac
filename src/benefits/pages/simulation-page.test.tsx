import { expect, test } from 'vitest'
import { Covering, renderDocument } from '#design'
import { localDate } from '#values'
import { contributionsSimulator } from '../everywhere/simulators/contributions.ts'
import { simulationView } from '../view.ts'
import { SimulationPage } from './simulation-page.tsx'

test('on a public computer the answer and the form are covered', () => {
  const page = (publicComputer: boolean) =>
    renderDocument(
      <Covering.Provider value={publicComputer}>
        <SimulationPage
          language="id"
          view={simulationView({
            simulator: contributionsSimulator,
            fields: { wage: '5000000', month: '2026-03', riskClass: '1' },
            record: {},
            today: localDate('2026-11-22'),
          })}
          today={localDate('2026-11-22')}
          csrf="token"
          link={undefined}
          notes={[]}
          maySave={false}
        />
      </Covering.Provider>,
    )
  expect(page(true).match(/class="covered"/g)).toHaveLength(2)
  expect(page(false)).not.toContain('covered')
})
