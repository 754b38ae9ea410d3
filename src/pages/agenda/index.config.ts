export default definePageConfig({
  navigationBarTitleText: 'Agenda',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
