import { describe, expect, it } from 'vitest'
import { changedDays } from './scheduleChanges'

const off = (day: string, regionCode = '') => ({ day, type: 'HOLIDAY' as const, name: '放假', regionCode })
const on = (day: string, regionCode = '') => ({ day, type: 'MAKEUP_WORKDAY' as const, name: '上班', regionCode })

describe('changedDays', () => {
  it('names only the days whose being worked on changes', () => {
    // 1 and 2 October 2027 are a Friday and a Saturday, the 9th is a Saturday.
    const found = changedDays([off('2027-10-01'), off('2027-10-04')], [off('2027-10-01'), off('2027-10-02'), on('2027-10-09')], '')

    expect(found).toEqual([
      { day: '2027-10-04', name: '放假', becomesWorking: true },
      { day: '2027-10-09', name: '上班', becomesWorking: true },
    ])
  })

  it('leaves the days of the country alone where a region has its own', () => {
    const found = changedDays([off('2027-10-01'), off('2027-09-03', '222400')], [off('2027-09-06', '222400')], '222400')

    expect(found.map(({ day, becomesWorking }) => [day, becomesWorking])).toEqual([['2027-09-03', true], ['2027-09-06', false]])
  })
})
