import { flushPromises } from '@vue/test-utils'
import { render } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { HttpProblem } from '@/shared/http'
import { createLinliI18n } from '@/shared/i18n'
import { en } from '../en'
import { zh } from '../zh'
import type { Upload } from './photo'
import { usePhotos, type Photos } from './usePhotos'

const picture = (name: string) => new File(['x'], name, { type: 'image/jpeg' })
const stored = (id: string) => ({ id, sha256: '', mediaType: 'image/jpeg', thumbnailUrl: null, takenAt: null, longitude: 112, latitude: 23 })

function open(upload: Upload): Photos {
  let photos!: Photos
  render(defineComponent(() => {
    photos = usePhotos([], upload)
    return () => h('p')
  }), { global: { plugins: [createLinliI18n(zh, en)] } })
  return photos
}

describe('photos of a form', () => {
  it('are kept by id once the server has them', async () => {
    const photos = open(file => Promise.resolve(stored(`id-${file.name}`)))

    photos.add([picture('a'), picture('b'), picture('c')])
    await flushPromises()

    expect(photos.kept.value.map(photo => photo.id)).toEqual(['id-a', 'id-b', 'id-c'])
    expect(photos.kept.value[0]!.latitude).toBe(23)
  })

  it('stop at nine and say how many were left out', async () => {
    const photos = open(file => Promise.resolve(stored(file.name)))

    const leftOut = photos.add(Array.from({ length: 11 }, (_, n) => picture(String(n))))
    await flushPromises()

    expect(leftOut).toBe(2)
    expect(photos.room.value).toBe(0)
  })

  it('say what went wrong and can be tried again', async () => {
    const tooLarge = new HttpProblem({ type: '/problems/too-large', title: '', status: 413, detail: '文件太大' })
    const photos = open(vi.fn<Upload>().mockRejectedValueOnce(tooLarge).mockResolvedValueOnce(stored('a')))

    photos.add([picture('a')])
    await flushPromises()
    expect(photos.photos[0]).toMatchObject({ state: 'failed', problem: '文件太大' })

    photos.retry(photos.photos[0]!)
    await flushPromises()
    expect(photos.kept.value).toHaveLength(1)
  })

  it('hold up whoever wants to go on while one did not arrive, until he chooses', async () => {
    const photos = open(vi.fn<Upload>().mockRejectedValue(new HttpProblem({ type: '', title: '', status: 0 })))
    photos.add([picture('a')])
    await flushPromises()

    expect(photos.settle()).toBe(false)
    expect(photos.undecided.value).toBe(true)
    photos.dropFailed()
    await flushPromises()

    expect(photos.undecided.value).toBe(false)
    expect(photos.settle()).toBe(true)
  })

  it('are given up when removed on their way', async () => {
    const aborted = vi.fn()
    const photos = open((_file, _progress, signal) => new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        aborted()
        reject(new DOMException('Aborted', 'AbortError'))
      })
    }))

    photos.add([picture('a')])
    photos.remove(photos.photos[0]!)
    await flushPromises()

    expect(aborted).toHaveBeenCalled()
    expect(photos.photos).toHaveLength(0)
  })
})
