export default definePageConfig({
  navigationBarTitleText: 'Agenda',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
  enableShareAppMessage: true,
})
