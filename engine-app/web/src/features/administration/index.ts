export { default as ImportDialog, type ImportSource } from './ImportDialog.vue'
