import { defineStore } from 'pinia'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { chooseLanguage, type Language } from '@/shared/i18n'

const elderKey = 'linli.elder'

/** How this phone likes to be spoken to; remembered on the phone. */
export const usePreferences = defineStore('preferences', () => {
  const elder = ref(localStorage.getItem(elderKey) === 'true')
  const { locale } = useI18n({ useScope: 'global' })

  function show() {
    document.documentElement.toggleAttribute('data-elder', elder.value)
  }

  function toggleElder() {
    elder.value = !elder.value
    localStorage.setItem(elderKey, String(elder.value))
    show()
  }

  function speak(language: Language) {
    locale.value = language
    chooseLanguage(language)
  }

  show()
  return { elder, toggleElder, speak }
})
