import type { Translated } from '@/shared/i18n'
import type { zh } from './zh'

export const en: Translated<typeof zh> = {
  home: {
    title: 'Linli',
    welcome: 'Scan the code on a door plate or grid sign to report a problem nearby',
  },
}
