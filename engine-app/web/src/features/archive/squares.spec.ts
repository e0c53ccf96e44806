import { describe, expect, it } from 'vitest'
import type { ArchiveSquare } from '@/shared/api/types'
import { labelsOf } from './squares'

const at = (address: string, room?: string): ArchiveSquare => ({ address, room } as ArchiveSquare)

describe('the words in a square', () => {
  it.each([
    { addresses: ['白果湾村 5 组 9 号', '白果湾村 5 组 100 号'], labels: ['9 号', '100 号'] },
    { addresses: ['石桥村桥尾路 8 号', '石桥村桥头巷 8 号'], labels: ['桥尾路 8 号', '桥头巷 8 号'] },
    { addresses: ['石桥村 1 组 18 号', '石桥村 1 组 19 号'], labels: ['18 号', '19 号'] },
    { addresses: ['石桥村 1 组 18 号', '石桥村 12 组 18 号'], labels: ['1 组 18 号', '12 组 18 号'] },
    { addresses: ['白果湾村 5 组 100 号'], labels: ['100 号'] },
    { addresses: ['老祠堂', '老祠堂'], labels: ['老祠堂', '老祠堂'] },
  ])('leave out what all addresses share: $addresses', ({ addresses, labels }) => {
    expect(labelsOf(addresses.map(each => at(each)))).toEqual(labels)
  })

  it('are the room where there is one', () => {
    expect(labelsOf([{ ...at('幸福苑 3 栋', '502'), entrance: '2 单元' }])).toEqual(['2 单元-502'])
  })
})
