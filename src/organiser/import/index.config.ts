export default definePageConfig({ navigationBarTitleText: 'Import' })
