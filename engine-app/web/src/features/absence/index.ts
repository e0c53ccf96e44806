export { default as DeputiesDialog } from './DeputiesDialog.vue'
export { default as HandOverDialog } from './HandOverDialog.vue'
