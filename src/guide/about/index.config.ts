export default definePageConfig({ navigationBarTitleText: 'About this app' })
