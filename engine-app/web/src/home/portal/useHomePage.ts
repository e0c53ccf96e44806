import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLoad } from '@/shared/http'
import { placeCode, rememberPlace } from './place'
import { portalApi } from './portalApi'

/** The home page of a place; one that is no more is forgotten, and the page of the whole city is shown instead. */
export function useHomePage(area: () => string) {
  const { locale } = useI18n()
  const { data, problem, load } = useLoad(portalApi.home)

  async function show() {
    await load(area())
    if (problem.value?.status === 404 && area() && area() === placeCode()) {
      rememberPlace('')
      await load('')
    }
  }
  watch([area, locale], show, { immediate: true })

  return { home: data, problem, reload: show }
}
