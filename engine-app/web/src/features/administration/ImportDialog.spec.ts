import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import ImportDialog from './ImportDialog.vue'
import { administrationApi } from './administrationApi'

const right = { rows: 2, wrongLines: 0, imported: 0, problems: [], report: null, passwords: null }
const wrong = {
  ...right, wrongLines: 1, report: 'x', problems: [{ line: 3, column: '用户名', value: '张 三', message: '用户名应以字母开头' }],
}

async function open() {
  const { plugins } = await deskPlugins('/desk/admin/staff', { ...staff, permissions: ['account:manage'] })
  const { emitted } = render(ImportDialog, { props: { what: 'staff' }, global: { plugins } })
  const user = userEvent.setup()
  await user.upload(await screen.findByLabelText('选择 CSV 文件', { selector: 'input' }), new File(['x'], '人员.csv', { type: 'text/csv' }))
  return { user, emitted }
}

describe('ImportDialog', () => {
  it('looks at the file first and tells each wrong line', async () => {
    const send = vi.spyOn(administrationApi, 'importFile').mockResolvedValue(wrong)
    const { user } = await open()

    expect(await screen.findByText('2 行中有 1 行不对，请按下表改好后再选一次文件。')).toBeTruthy()
    expect(screen.getByRole('row', { name: /3 用户名 张 三 用户名应以字母开头/ })).toBeTruthy()
    expect(send).toHaveBeenCalledWith('staff', expect.anything(), true, false)
    expect((screen.getByRole('button', { name: '导入' }) as HTMLButtonElement).disabled).toBe(true)

    await user.click(screen.getByLabelText('跳过不对的行，只导入其余 1 行'))
    await user.click(screen.getByRole('button', { name: '导入' }))

    await waitFor(() => expect(send).toHaveBeenLastCalledWith('staff', expect.anything(), false, true))
  })

  it('does not close before the initial passwords were saved, unless told to', async () => {
    vi.spyOn(administrationApi, 'importFile').mockResolvedValueOnce(right).mockResolvedValueOnce({ ...right, imported: 2, passwords: 'a,b' })
    const { user, emitted } = await open()
    await screen.findByText('2 行都可以导入。')
    await user.click(screen.getByRole('button', { name: '导入' }))
    expect(await screen.findByText('已导入 2 人。')).toBeTruthy()

    await user.click(screen.getByRole('button', { name: '关闭' }))

    expect(await screen.findByText(/还没有下载初始密码/)).toBeTruthy()
    expect(emitted().close).toBeUndefined()
    expect(emitted().imported).toHaveLength(1)
  })
})
