export const zh = {
  home: {
    title: '邻里',
    welcome: '扫描门牌或网格牌上的二维码,即可上报身边的问题',
  },
}
