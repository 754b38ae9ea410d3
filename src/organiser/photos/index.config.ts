export default definePageConfig({ navigationBarTitleText: 'Photos' })
