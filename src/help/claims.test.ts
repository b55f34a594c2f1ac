import { expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { expectValid, pageSite, seen } from '#test/page-site'
import { localDate } from '#values'
import { channelOf, deadlinesOf, EVENTS, parseClaim } from './claim.ts'
import { claimRoutes } from './claim-routes.tsx'

const TODAY = localDate('2026-11-22')
const ACCIDENT = {
  ...{ event: 'accident', standing: 'employed', claimant: 'member', day: '2026-11-20' },
} as const
const opened = pageSite(
  claimRoutes({
    ...{ mailFrom: 'no-reply@payung.example', host: 'payung.example', phone: undefined },
    hours: 'Senin–Jumat 08.00–15.30',
  }),
  newKeys(),
)

test('each question is asked for by name, and a day has to be one that was', () => {
  expect(parseClaim({}, TODAY)).toMatchObject({ refusal: 'event' })
  expect(parseClaim({ ...ACCIDENT, standing: 'x' }, TODAY)).toMatchObject({ refusal: 'standing' })
  expect(parseClaim({ ...ACCIDENT, claimant: '' }, TODAY)).toMatchObject({ refusal: 'claimant' })
  for (const day of ['', '2026-02-30', '22-11-2026', '2015-06-30'])
    expect(parseClaim({ ...ACCIDENT, day }, TODAY)).toMatchObject({ refusal: 'day-wrong' })
  expect(parseClaim({ ...ACCIDENT, day: '2026-11-23' }, TODAY)).toMatchObject({
    refusal: 'day-ahead',
  })
  expect(parseClaim(ACCIDENT, TODAY).ok).toBe(true)
})

test('only what happens at work of an employer goes by the employer: PP 44/2015 art. 43', () => {
  const day = localDate('2026-11-20')
  for (const event of EVENTS)
    for (const standing of ['employed', 'own'] as const)
      expect(channelOf({ event, standing, claimant: 'member', day })).toBe(
        event === 'accident' && standing === 'employed' ? 'employer' : 'branch',
      )
})

test('JKP of a dismissal on 2 November 2026 is claimed by 2 May 2027, which needs review', () => {
  const day = localDate('2026-11-02')
  const [deadline] = deadlinesOf({
    event: 'job-loss',
    standing: 'employed',
    claimant: 'member',
    day,
  })
  expect(deadline?.text.en.replaceAll('\u00a0', ' ')).toContain('by 2 May 2027: 6 months') // six months later
  expect(deadline?.law.certainty).toBe('needs-review')
})

test('who pays alone is in neither JKP nor JP, and is told so: PP 37/2021 art. 4, PP 45/2015 art. 2', async () => {
  const own = { standing: 'own', claimant: 'member', day: '2026-11-02' } as const
  expect(parseClaim({ ...own, event: 'job-loss' }, TODAY)).toMatchObject({ refusal: 'jkp-own' })
  expect(parseClaim({ ...own, event: 'pension' }, TODAY)).toMatchObject({ refusal: 'jp-own' })
  for (const event of ['accident', 'death', 'old-age'])
    expect(parseClaim({ ...own, event }, TODAY).ok).toBe(true)
  const { post } = await opened
  const dismissed = await post('/claims', { ...own, event: 'job-loss' })
  expect(dismissed.statusCode).toBe(422)
  expect(seen(dismissed.body)).toContain('JKP hanya untuk pekerja yang punya pemberi kerja')
  expect(seen(dismissed.body)).not.toContain('pengadilan hubungan industrial')
  const pension = seen((await post('/claims', { ...own, event: 'pension' })).body)
  expect(pension).toContain('KLAIM-06')
  expect(pension).toContain('tahun-tahun itu tetap dihitung')
})

test('a dismissal before 2 February 2021 is told that JKP did not exist: PP 37/2021 art. 50', async () => {
  const dismissed = { event: 'job-loss', standing: 'employed', claimant: 'member' } as const
  expect(parseClaim({ ...dismissed, day: '2021-02-01' }, TODAY)).toMatchObject({
    refusal: 'jkp-before',
  })
  expect(parseClaim({ ...dismissed, day: '2021-02-02' }, TODAY).ok).toBe(true)
  const { body } = await (await opened).post('/claims', { ...dismissed, day: '2021-02-01' })
  expect(seen(body)).toContain('Pada tanggal itu JKP belum ada')
})

test('a death leads to JKK where work caused it; of who paid alone no time of JP is named', async () => {
  const { post } = await opened
  const died = { event: 'death', claimant: 'family', day: '2026-11-02' } as const
  const employed = seen((await post('/claims', { ...died, standing: 'employed' })).body)
  expect(employed).toContain('Kalau kecelakaan kerja atau penyakit akibat kerja penyebabnya')
  expect(employed).toContain('JKK, bukan JKM')
  expect(employed).toContain('Pensiun JP pertama dibayar paling lambat 15 hari')
  const own = seen((await post('/claims', { ...died, standing: 'own' })).body)
  expect(own).not.toContain('Pensiun JP pertama')
  expect(own).not.toContain('kepada pemberi kerja')
  expect(own).toContain('JP hanya ada kalau peserta pernah punya pemberi kerja')
  const accident = { ...died, event: 'accident', standing: 'own' }
  expect(seen((await post('/claims', accident)).body)).toContain('JHT tetap diajukan')
})

test('the way, hours, papers and times are shown with their articles; nothing is filed here', async () => {
  const { post, get } = await opened
  const { statusCode, body } = await post('/claims', ACCIDENT)
  expect(statusCode).toBe(200)
  const text = seen(body)
  expect(text).toContain('Lewat pemberi kerja.')
  expect(text).toContain('Senin–Jumat 08.00–15.30')
  expect(text).toContain('Kuitansi biaya pengangkutan')
  expect(text).toContain('PP 44/2015 Pasal 43(5), 44(5)')
  expect(text).toContain('2 x 24 jam')
  expect(text).toContain('Klaim tidak diajukan dan tidak dibayar lewat situs ini.')
  await expectValid(body)
  await expectValid((await get('/claims', undefined, 'en')).body)
})

test('what is missing is named, and the other answers stay', async () => {
  const { post, postStale } = await opened
  const { statusCode, body } = await post('/claims', { ...ACCIDENT, day: 'kemarin' })
  expect(statusCode).toBe(422)
  expect(body).toContain('KLAIM-02')
  expect(body).toContain('value="kemarin"')
  expect(body).toMatch(/<option value="accident" selected/)
  expect((await postStale('/claims', ACCIDENT)).body).toContain('KLAIM-04')
})

test('each kind of claim is answered in both languages', async () => {
  const { post } = await opened
  for (const event of EVENTS) {
    const { body } = await post('/claims', { ...ACCIDENT, event, claimant: 'family' })
    expect(seen(body), event).toContain('Batas waktu')
    await expectValid(body)
  }
})
