import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { http } from '@/shared/http'
import { deskPlugins } from '@/testing/desk'
import { accountsApi, type HelperEntries as Entries } from './accountsApi'
import HelperEntries from './HelperEntries.vue'

const entries: Entries = {
  parts: [{ part: 'CRAFT', label: '手艺特长', isDeletable: true, options: [] }, { part: 'NAME', label: '姓名', isDeletable: false, options: [] }],
  texts: [
    { code: 'household-words', version: 1, name: '在扫码页显示家风家训和荣誉', body: '同意后，扫描门牌的任何人都能看到。', isGivable: true },
    { code: 'messages', version: 1, name: '用短信告诉我结果', body: '同意后会发消息。', isGivable: false },
  ],
  requests: [],
  consents: [],
}

async function open() {
  vi.spyOn(accountsApi, 'entries').mockResolvedValue(entries)
  vi.spyOn(http, 'upload').mockResolvedValue({ id: 'e9' })
  const { plugins } = await deskPlugins()
  render(HelperEntries, { props: { number: 'R-1' }, global: { plugins } })
  await flushPromises()
}

async function authorise() {
  await userEvent.click(screen.getByRole('combobox', { name: '本人怎样授权' }))
  await userEvent.click(await screen.findByRole('option', { name: '本人签名照片' }))
  await userEvent.upload(screen.getByLabelText('授权的照片或录音录像', { selector: 'input' }), new File(['x'], 'sign.jpg', { type: 'image/jpeg' }))
  await flushPromises()
}

describe('HelperEntries', () => {
  beforeEach(() => { document.body.innerHTML = '' })

  it('enters what somebody asks, with the file that shows his wish', async () => {
    const enter = vi.spyOn(accountsApi, 'enterRequest').mockResolvedValue({} as never)
    await open()
    await userEvent.click(screen.getByRole('button', { name: '代录资料申请' }))

    await userEvent.click(screen.getByRole('button', { name: '录入' }))
    expect(enter).not.toHaveBeenCalled()
    await userEvent.type(screen.getByRole('textbox', { name: '本人的话' }), '想看看登记了什么')
    await authorise()
    await userEvent.click(screen.getByRole('button', { name: '录入' }))

    expect(enter).toHaveBeenCalledWith('R-1', {
      kind: 'ACCESS', part: null, proposed: null, reason: '想看看登记了什么', authorisation: { kind: 'SIGNATURE', evidenceId: 'e9' },
    })
  })

  it('offers the consent that needs no account, with words to read out', async () => {
    const enter = vi.spyOn(accountsApi, 'enterConsent').mockResolvedValue(undefined as never)
    await open()
    expect(screen.queryByText('用短信告诉我结果')).toBeNull()

    await userEvent.click(screen.getByRole('button', { name: '代录同意 在扫码页显示家风家训和荣誉' }))
    expect(within(screen.getByRole('dialog')).getByText('同意后，扫描门牌的任何人都能看到。')).toBeTruthy()
    await authorise()
    await userEvent.click(screen.getByRole('button', { name: '录入同意' }))

    expect(enter).toHaveBeenCalledWith('R-1', 'household-words', true, 1, { kind: 'SIGNATURE', evidenceId: 'e9' })
  })
})
