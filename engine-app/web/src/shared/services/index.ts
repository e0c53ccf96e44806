export { isToBring } from './checklist'
export { default as SignaturePad } from './SignaturePad.vue'
