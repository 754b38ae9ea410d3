export default definePageConfig({ navigationBarTitleText: 'The forum' })
