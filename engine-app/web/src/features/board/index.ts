export { default as BoardChart } from './BoardChart.vue'
export { animation, colour, letters } from './chartStyle'
