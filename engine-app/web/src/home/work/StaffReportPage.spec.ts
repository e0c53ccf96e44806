import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { Refusal, serve } from '@/testing/server'
import StaffReportPage from './StaffReportPage.vue'
import { workPlugins } from './work.fixture'

const categories = { items: [{
  code: '05', name: '农业农村', plainName: '', hotline: null, children: [
    { code: '0501', name: '病死畜禽丢弃', plainName: '', hotline: null },
    { code: '0503', name: '涉毒线索', plainName: '', hotline: '110', sealed: true },
  ],
}] }

async function fill() {
  const { plugins } = await workPlugins('/m/report')
  render(StaffReportPage, { global: { plugins } })
  await flushPromises()
  await userEvent.selectOptions(screen.getByLabelText('类别'), '0501')
  await userEvent.type(screen.getByLabelText('情况'), '水沟里有死猪')
  await userEvent.type(screen.getByLabelText('地点'), '桥头')
}

describe('report by staff', () => {
  it('goes to the grid of the post, sealed kinds left out', async () => {
    const calls = serve({ 'GET /api/public/categories': categories, 'POST /api/events': { number: 'WG-1', queryCode: '48271956' } })
    await fill()
    expect(screen.queryByText('涉毒线索')).toBeNull()

    await userEvent.click(screen.getByRole('button', { name: '上报' }))
    await flushPromises()

    expect(calls.find(call => call.method === 'POST' && call.path === '/api/events')?.body).toMatchObject({
      gridCode: '990981100201001', categoryCode: '0501', description: '水沟里有死猪', address: '桥头', reporter: null, urgent: false,
    })
    expect(screen.getByText('48271956')).toBeTruthy()
  })

  it('says of whom it complains', async () => {
    const calls = serve({
      'GET /api/public/categories': categories,
      'GET /api/events/complainable': {
        units: [{ code: 'NY', name: '农业农村局' }], people: [{ username: 'officer.ny', name: '陈志远', unitName: '农业农村局' }],
      },
      'POST /api/events': { number: 'WG-1', queryCode: '48271956' },
    })
    await fill()
    await userEvent.click(screen.getByText('反映单位或工作人员'))
    await flushPromises()
    await userEvent.selectOptions(await screen.findByLabelText('被反映的单位'), '农业农村局')
    await userEvent.selectOptions(await screen.findByLabelText('被反映的人'), '陈志远 农业农村局')
    await userEvent.click(screen.getByRole('button', { name: '上报' }))
    await flushPromises()

    expect(calls.find(call => call.method === 'POST' && call.path === '/api/events')?.body).toMatchObject({
      complainedUnit: 'NY', complainedUsername: 'officer.ny',
    })
  })

  it('keeps everything when the server cannot take it', async () => {
    serve({ 'GET /api/public/categories': categories, 'POST /api/events': new Refusal(503) })
    await fill()

    await userEvent.click(screen.getByRole('button', { name: '上报' }))
    await flushPromises()

    expect(screen.getByRole('alert')).toBeTruthy()
    expect((screen.getByLabelText('情况') as HTMLTextAreaElement).value).toBe('水沟里有死猪')
  })
})
