export { default as PortalText } from './PortalText.vue'
