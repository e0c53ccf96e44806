export { isAsked, isToBring } from './checklist'
export { default as SignaturePad } from './SignaturePad.vue'
