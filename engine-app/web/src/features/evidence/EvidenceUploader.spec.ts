import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { HttpProblem, http } from '@/shared/http'
import { deskPlugins } from '@/testing/desk'
import EvidenceUploader from './EvidenceUploader.vue'
import { type Uploads, useUploads } from './useUploads'

let uploads: Uploads

async function open() {
  const { plugins } = await deskPlugins()
  const host = defineComponent(() => {
    uploads = useUploads()
    return () => h(EvidenceUploader, { uploads, label: '现场照片' })
  })
  render(host, { global: { plugins } })
  return userEvent.setup()
}

const photo = (name: string) => new File(['x'], name, { type: 'image/png' })
const sent = (id: string) => ({ id, sha256: '', mediaType: 'image/png', thumbnailUrl: null, takenAt: null, longitude: null, latitude: null })

describe('EvidenceUploader', () => {
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:x'
    URL.revokeObjectURL = () => {}
  })

  it('sends what is chosen and can take it back', async () => {
    vi.spyOn(http, 'upload').mockResolvedValueOnce(sent('e1')).mockResolvedValueOnce(sent('e2'))
    const user = await open()

    await user.upload(screen.getByLabelText(/添加照片或文件/), [photo('a.png'), photo('b.png')])
    expect(uploads.ids.value).toEqual(['e1', 'e2'])
    await user.click(screen.getByRole('button', { name: '移除 a.png' }))

    expect(uploads.ids.value).toEqual(['e2'])
  })

  it('says why a file was refused and sends it again', async () => {
    const tooLarge = new HttpProblem({ type: '/problems/too-large', title: '', status: 413, detail: '文件不能超过 20 MB' })
    vi.spyOn(http, 'upload').mockRejectedValueOnce(tooLarge).mockResolvedValueOnce(sent('e1'))
    const user = await open()

    await user.upload(screen.getByLabelText(/添加照片或文件/), [photo('a.png')])
    expect(await screen.findByText(/文件不能超过 20 MB/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '重传' }))

    expect(uploads.ids.value).toEqual(['e1'])
  })

  it('takes nine files and says that the rest was left', async () => {
    vi.spyOn(http, 'upload').mockImplementation(async () => sent(Math.random().toString()))
    const user = await open()

    await user.upload(screen.getByLabelText(/添加照片或文件/), Array.from({ length: 11 }, (_, index) => photo(`${index}.png`)))

    expect(uploads.ids.value).toHaveLength(9)
    expect(screen.getByText('最多 9 个文件，多出的没有添加')).toBeTruthy()
  })
})
