import type { Router } from 'vue-router'

/** Where one came from, or the home page for whoever came by a link. */
export const goBack = (router: Router) => history.state?.back ? router.back() : void router.push('/m')
