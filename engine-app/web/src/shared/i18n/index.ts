import { createI18n } from 'vue-i18n'
import { setLanguage } from '@/shared/http'
import { en as sharedEn } from './en'
import { zh as sharedZh } from './zh'

export type Language = 'zh-CN' | 'en'

/** The same keys with other words: a text missing in English is a type error. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }

const storageKey = 'linli.language'

export function storedLanguage(): Language {
  const stored = localStorage.getItem(storageKey)
  return stored === 'en' || stored === 'zh-CN' ? stored : 'zh-CN'
}

/** i18n of one entry: the shared texts and its own, Chinese first. */
export function createLinliI18n<M extends object>(zh: M, en: Translated<M>) {
  const i18n = createI18n({
    legacy: false,
    locale: storedLanguage(),
    fallbackLocale: 'zh-CN',
    messages: { 'zh-CN': { ...sharedZh, ...zh }, 'en': { ...sharedEn, ...en } },
  })
  applyLanguage(i18n.global.locale.value as Language)
  return i18n
}

function applyLanguage(language: Language) {
  setLanguage(language)
  document.documentElement.lang = language
}

/** Remembers the choice on this device; texts of the server follow with the next request. */
export function chooseLanguage(language: Language) {
  localStorage.setItem(storageKey, language)
  applyLanguage(language)
}
