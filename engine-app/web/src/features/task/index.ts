export { default as ActionPanel } from './ActionPanel.vue'
export { taskApi } from './taskApi'
