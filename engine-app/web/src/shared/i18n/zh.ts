/** Texts that both entries use. */
export const zh = {
  light: {
    legend: '阶段灯',
    RED: '待接收',
    YELLOW: '待处理',
    BLUE: '待核实',
    GREEN: '已评价',
    GREY: '已终止',
    RED_meaning: '等待下一个单位接收',
    YELLOW_meaning: '已接收,正在处理',
    BLUE_meaning: '已处理,等待核实或评价',
    GREEN_meaning: '已核实并评价,办结',
    GREY_meaning: '不予立案、已并案或已撤回',
  },
  card: {
    YELLOW: '黄牌',
    RED: '红牌',
  },
  time: {
    day: '{n}天',
    hour: '{n}小时',
    minute: '{n}分钟',
    left: '剩{span}',
    over: '超期{span}',
    underMinute: '不到1分钟',
    before: '{moment} 前',
    leftBefore: '{left}({moment} 前)',
    overSince: '{over}(应于 {moment} 前)',
  },
  problem: {
    unreachable: '连接不上服务器,请检查网络后重试',
    server: '服务器没有完成这一步,请稍后重试;若仍不行,请联系管理员',
    notFound: '没有找到,可能已被移走或编号不对',
    forbidden: '您的岗位不能查看或办理这一项',
    client: '页面没有完成这一步,请重试',
    retry: '重试',
  },
}
