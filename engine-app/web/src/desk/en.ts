import type { Translated } from '@/shared/i18n'
import type { zh } from './zh'

export const en: Translated<typeof zh> = {
  desk: {
    title: 'Linli',
  },
}
