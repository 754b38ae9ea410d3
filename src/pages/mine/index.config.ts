export default definePageConfig({
  navigationBarTitleText: 'Mine',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
  enableShareAppMessage: true,
})
