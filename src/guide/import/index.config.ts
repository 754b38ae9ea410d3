export default definePageConfig({ navigationBarTitleText: 'Shared agenda' })
