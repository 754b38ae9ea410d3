export default definePageConfig({ navigationBarTitleText: 'Calendar' })
