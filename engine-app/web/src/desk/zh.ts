export const zh = {
  desk: {
    title: '邻里',
  },
}
