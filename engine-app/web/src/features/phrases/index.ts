export { default as PhraseMenu } from './PhraseMenu.vue'
export { default as PhrasesDialog } from './PhrasesDialog.vue'
